/** Who is let in, and for how long. */
package org.bursar.rest.access;
