/** A customer takes a plan, changes it, ends it and comes back. */
package org.bursar.application.subscribing;
