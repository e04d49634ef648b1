/**
 * What has happened, to read: the port to the ledger, and the sums and lists that it answers with.
 */
package org.bursar.application.ledger;
