/** Every way of saying no, with its status and fields. */
package org.bursar.rest.problem;
