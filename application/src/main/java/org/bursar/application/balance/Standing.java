package org.bursar.application.balance;

import java.time.Instant;
import org.bursar.application.port.Terms;
import org.bursar.domain.subscription.Account;

/** An account with everything done that has fallen due by now, and the terms that hold for it. */
public record Standing(Account account, Terms terms, Instant now) {}
