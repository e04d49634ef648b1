/** Who sells and who buys: tenants, and their customers. */
package org.bursar.domain.customer;
