/**
 * What survives: servers and databases that are killed under load, and servers that share one
 * database. Nothing here uses the service's own code: an account of its own, kept from requests and
 * answers alone, says what must be in the books.
 */
package org.bursar.crash;
