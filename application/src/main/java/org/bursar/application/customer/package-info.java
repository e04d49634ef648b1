/** Who buys from a tenant. */
package org.bursar.application.customer;
