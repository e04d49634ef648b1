/**
 * {@code mvn -Pbench}: how fast a charge is, over HTTP and durable, beside a plain JDBC loop on the
 * same database; with the proof of the ledger at the end, for a fast wrong one is worth nothing.
 */
package org.bursar.bench;
