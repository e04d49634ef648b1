package org.bursar.application.posting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bursar.application.UseCase;
import org.bursar.application.port.Ids;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;

/**
 * Decides a batch of commands in one transaction, in the order of their arrival. Each is answered
 * as if it had come alone: a refusal is one command's outcome, not the batch's.
 */
@UseCase
public class Bookkeeping implements Books {
  private final Accounts accounts;
  private final InstantSource clock;
  private final Ids ids;

  @Inject
  public Bookkeeping(Accounts accounts, InstantSource clock, Ids ids) {
    this.accounts = accounts;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written) {
    Opening opening = limits.waits() ? accounts.open(submissions) : accounts.openFree(submissions);
    Batch batch = new Batch(opening, new HashMap<>(opening.effects()), limits.budget());
    List<Outcome> outcomes = new ArrayList<>(submissions.size());
    for (Submission submission : submissions) {
      boolean locked = !limits.waits() && opening.mayBeLocked(submission);
      outcomes.add(locked ? new Outcome.Behind(true) : outcome(submission, batch));
    }
    answerAsBefore(submissions, outcomes);
    accounts.post(opening.changed());
    written.run();
    return outcomes;
  }

  /**
   * What would be refused by now may have been carried out before: its key has the first answer.
   * (What is carried out under a used key is noticed as it is posted, and all of it tried again.)
   */
  private void answerAsBefore(List<Submission> submissions, List<Outcome> outcomes) {
    List<Submission> refused = new ArrayList<>(0);
    for (int i = 0; i < submissions.size(); i++) {
      if (!isDecided(outcomes.get(i)) && submissions.get(i).caller().isIdempotent()) {
        refused.add(submissions.get(i));
      }
    }
    if (refused.isEmpty()) {
      return;
    }
    Map<IdempotencyRecord.Key, IdempotencyRecord> earlier = accounts.effects(refused);
    for (int i = 0; i < submissions.size(); i++) {
      IdempotencyRecord effect = earlier.get(IdempotencyRecord.Key.of(submissions.get(i).caller()));
      if (effect != null) {
        outcomes.set(i, replay(submissions.get(i), effect));
      }
    }
  }

  /** What the commands of one transaction share. */
  private record Batch(
      Opening opening, Map<IdempotencyRecord.Key, IdempotencyRecord> effects, StepBudget budget) {}

  private Outcome outcome(Submission submission, Batch batch) {
    IdempotencyRecord.Key key = IdempotencyRecord.Key.of(submission.caller());
    try {
      IdempotencyRecord earlier =
          submission.caller().isIdempotent() ? batch.effects().get(key) : null;
      if (earlier != null) {
        return replay(submission, earlier);
      }
      OpenAccount account =
          batch
              .opening()
              .account(submission)
              .orElseThrow(() -> unknown(submission.command().target()));
      Instant now = account.account().wallet().moment(account.terms().now(clock));
      if (!account.settle(now, batch.budget())) {
        return new Outcome.Behind(false);
      }
      IdempotencyRecord effect = carryOut(submission, account, now);
      if (submission.caller().isIdempotent()) {
        batch.effects().put(key, effect);
      }
      return new Outcome.Done(effect.answer(), false);
    } catch (Refused refused) {
      return new Outcome.Refused(refused.refusal());
    } catch (RuntimeException broken) {
      return new Outcome.Failed(broken);
    }
  }

  private IdempotencyRecord carryOut(Submission submission, OpenAccount account, Instant now) {
    DecisionContext context =
        new DecisionContext(ids.next(), submission.caller(), account.terms(), now);
    OpenAccount.Savepoint savepoint = account.savepoint();
    try {
      Receipt answer = submission.command().decide(account, context);
      account.settle(now);
      return account.close(context, submission.fingerprint(), answer);
    } catch (RuntimeException broken) {
      account.backTo(savepoint);
      throw broken;
    }
  }

  private static boolean isDecided(Outcome outcome) {
    return outcome instanceof Outcome.Done || outcome instanceof Outcome.Behind;
  }

  private static Outcome replay(Submission submission, IdempotencyRecord earlier) {
    return earlier.fingerprint().equals(submission.fingerprint())
        ? new Outcome.Done(earlier.answer(), true)
        : new Outcome.Refused(new Refusal.IdempotencyKeyReused(submission.caller().key()));
  }

  private static Refused unknown(Target target) {
    return new Refusal.NotFound(target.kind().word(), target.id()).refused();
  }
}
