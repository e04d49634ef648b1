/**
 * How anything that moves credits comes into the ledger: an {@code Command} is decided on an opened
 * account, with every other that arrived meanwhile, in one transaction, once per idempotency key.
 */
package org.bursar.application.posting;
