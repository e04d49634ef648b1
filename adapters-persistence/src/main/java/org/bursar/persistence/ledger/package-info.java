/**
 * Accounts, what they are charged, and the ledger of it: the tables of the hot path, in wide
 * statements for a whole batch. Each class named Row knows one table: how a thing of the domain
 * becomes a row, and a row the thing again.
 */
package org.bursar.persistence.ledger;
