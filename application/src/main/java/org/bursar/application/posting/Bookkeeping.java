package org.bursar.application.posting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bursar.application.UseCase;
import org.bursar.application.port.Accounts;
import org.bursar.application.port.Ids;
import org.bursar.application.port.Opening;
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
  public List<Outcome> post(List<Command> commands, Limits limits, Runnable written) {
    Opening opening = limits.waits() ? accounts.open(commands) : accounts.openFree(commands);
    Batch batch = new Batch(opening, new HashMap<>(opening.effects()), limits.budget());
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      boolean locked = !limits.waits() && opening.mayBeLocked(command);
      outcomes.add(locked ? new Outcome.Behind() : outcome(command, batch));
    }
    answerAsBefore(commands, outcomes);
    accounts.post(opening.changed());
    written.run();
    return outcomes;
  }

  /**
   * What would be refused by now may have been carried out before: its key has the first answer.
   * (What is carried out under a used key is noticed as it is posted, and all of it tried again.)
   */
  private void answerAsBefore(List<Command> commands, List<Outcome> outcomes) {
    List<Command> refused = new ArrayList<>(0);
    for (int i = 0; i < commands.size(); i++) {
      if (!isDecided(outcomes.get(i)) && commands.get(i).request().isIdempotent()) {
        refused.add(commands.get(i));
      }
    }
    if (refused.isEmpty()) {
      return;
    }
    Map<Effect.Key, Effect> earlier = accounts.effects(refused);
    for (int i = 0; i < commands.size(); i++) {
      Effect effect = earlier.get(Effect.Key.of(commands.get(i).request()));
      if (effect != null) {
        outcomes.set(i, replay(commands.get(i), effect));
      }
    }
  }

  /** What the commands of one transaction share. */
  private record Batch(Opening opening, Map<Effect.Key, Effect> effects, StepBudget budget) {}

  private Outcome outcome(Command command, Batch batch) {
    Effect.Key key = Effect.Key.of(command.request());
    try {
      Effect earlier = command.request().isIdempotent() ? batch.effects().get(key) : null;
      if (earlier != null) {
        return replay(command, earlier);
      }
      OpenAccount account =
          batch.opening().account(command).orElseThrow(() -> unknown(command.order().target()));
      Instant now = account.account().wallet().moment(account.terms().now(clock));
      if (!account.settle(now, batch.budget())) {
        return new Outcome.Behind();
      }
      Effect effect = carryOut(command, account, now);
      if (command.request().isIdempotent()) {
        batch.effects().put(key, effect);
      }
      return new Outcome.Done(effect.answer(), false);
    } catch (Refused refused) {
      return new Outcome.No(refused.refusal());
    } catch (RuntimeException broken) {
      return new Outcome.Failed(broken);
    }
  }

  private Effect carryOut(Command command, OpenAccount account, Instant now) {
    Moment moment = new Moment(ids.next(), command.request(), account.terms(), now);
    OpenAccount.Mark mark = account.mark();
    try {
      Answer answer = command.order().decide(account, moment);
      account.settle(now);
      return account.close(moment, command.fingerprint(), answer);
    } catch (RuntimeException broken) {
      account.backTo(mark);
      throw broken;
    }
  }

  private static boolean isDecided(Outcome outcome) {
    return outcome instanceof Outcome.Done || outcome instanceof Outcome.Behind;
  }

  private static Outcome replay(Command command, Effect earlier) {
    return earlier.fingerprint().equals(command.fingerprint())
        ? new Outcome.Done(earlier.answer(), true)
        : new Outcome.No(new Refusal.IdempotencyKeyReused(command.request().key()));
  }

  private static Refused unknown(Target target) {
    return new Refusal.NotFound(target.kind().word(), target.id()).refused();
  }
}
