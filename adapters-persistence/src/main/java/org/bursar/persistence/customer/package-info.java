/** Who buys from a tenant: the columns of an account that say so. */
package org.bursar.persistence.customer;
