/** Customers and their credits over HTTP: balance, ledger, usage, grants, purchases, sessions. */
package org.bursar.rest.customer;
