/**
 * A customer's credits: lots that arrive together, holds while a generation runs, and the ledger of
 * every movement. A decision is a {@link org.bursar.domain.wallet.Posting}; {@code
 * wallet.after(posting)} is the only change of state.
 */
package org.bursar.domain.wallet;
