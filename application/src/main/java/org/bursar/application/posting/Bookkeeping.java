package org.bursar.application.posting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.UseCase;
import org.bursar.application.port.Accounts;
import org.bursar.application.port.Ids;
import org.bursar.application.port.Opening;
import org.bursar.application.port.Terms;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;

/**
 * Decides a batch of commands in one transaction, in the order of their arrival. Each is answered
 * as if it had come alone: a refusal is one command's outcome, not the batch's.
 */
@UseCase
public class Bookkeeping {
  private final Accounts accounts;
  private final InstantSource clock;
  private final Ids ids;

  @Inject
  public Bookkeeping(Accounts accounts, InstantSource clock, Ids ids) {
    this.accounts = accounts;
    this.clock = clock;
    this.ids = ids;
  }

  /** Carries out what can be carried out; the outcomes are in the order of the commands. */
  public List<Outcome> post(List<Command> commands) {
    return post(commands, () -> {});
  }

  /**
   * The same, for whoever wants to go on.
   *
   * @param written run once everything is written, and only its commit is left
   */
  public List<Outcome> post(List<Command> commands, Runnable written) {
    Opening opening = accounts.open(commands);
    Map<Effect.Key, Effect> effects = new HashMap<>(opening.effects());
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      outcomes.add(outcome(command, opening.account(command), effects));
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
      boolean done = outcomes.get(i) instanceof Outcome.Done;
      if (!done && commands.get(i).request().isIdempotent()) {
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

  private Outcome outcome(
      Command command, Optional<OpenAccount> opened, Map<Effect.Key, Effect> effects) {
    Effect.Key key = Effect.Key.of(command.request());
    try {
      Effect earlier = command.request().isIdempotent() ? effects.get(key) : null;
      if (earlier != null) {
        return replay(command, earlier);
      }
      OpenAccount account = opened.orElseThrow(() -> unknown(command.order().target()));
      Effect effect = carryOut(command, account);
      if (command.request().isIdempotent()) {
        effects.put(key, effect);
      }
      return new Outcome.Done(effect.answer(), false);
    } catch (Refused refused) {
      return new Outcome.No(refused.refusal());
    } catch (RuntimeException broken) {
      return new Outcome.Failed(broken);
    }
  }

  private Effect carryOut(Command command, OpenAccount account) {
    Terms terms = account.terms();
    Instant now = account.account().wallet().moment(terms.now(clock));
    account.settle(now);
    Moment moment = new Moment(ids.next(), command.request(), terms, now);
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

  private static Outcome replay(Command command, Effect earlier) {
    return earlier.fingerprint().equals(command.fingerprint())
        ? new Outcome.Done(earlier.answer(), true)
        : new Outcome.No(new Refusal.IdempotencyKeyReused(command.request().key()));
  }

  private static Refused unknown(Target target) {
    if (target instanceof Target.OfCustomer of) {
      return new Refusal.NotFound("customer", of.customer()).refused();
    } else if (target instanceof Target.OfHold of) {
      return new Refusal.NotFound("hold", of.hold().toString()).refused();
    } else if (target instanceof Target.OfCharge of) {
      return new Refusal.NotFound("charge", of.charge().toString()).refused();
    }
    return new Refusal.NotFound("lot", ((Target.OfLot) target).lot().toString()).refused();
  }
}
