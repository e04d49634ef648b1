package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One immutable row of the ledger: what one movement did to one lot.
 *
 * @param sequence its place in the wallet's ledger: 1, 2, 3 … without gaps
 * @param lot empty only where debt alone moves
 * @param available signed effect on the lot's available credits
 * @param held signed effect on the lot's held credits
 * @param owed signed effect on the wallet's debt
 * @param balance the wallet's available credits after this entry
 */
public record LedgerEntry(
    long sequence,
    EntryType type,
    Optional<UUID> lot,
    Optional<Source> source,
    Credits available,
    Credits held,
    Credits owed,
    Credits balance,
    Cause cause,
    Instant at) {}
