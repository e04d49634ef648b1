package org.bursar.application.proving;

import java.util.List;

/**
 * What a check of all laws has found.
 *
 * @param violations one sentence each; none in a ledger that is right
 */
public record Proof(long wallets, long entries, List<String> violations) {}
