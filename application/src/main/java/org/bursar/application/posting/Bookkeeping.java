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
import org.bursar.application.port.Tenants;
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
  private final Tenants tenants;
  private final InstantSource clock;
  private final Ids ids;

  @Inject
  public Bookkeeping(Accounts accounts, Tenants tenants, InstantSource clock, Ids ids) {
    this.accounts = accounts;
    this.tenants = tenants;
    this.clock = clock;
    this.ids = ids;
  }

  /** Carries out what can be carried out; the outcomes are in the order of the commands. */
  public List<Outcome> post(List<Command> commands) {
    Opening opening = accounts.open(commands);
    Map<String, Terms> terms = tenants.terms(tenantsOf(commands));
    Map<Effect.Key, Effect> effects = new HashMap<>(opening.effects());
    List<Outcome> outcomes = new ArrayList<>(commands.size());
    for (Command command : commands) {
      Terms own = terms.get(command.request().tenant());
      outcomes.add(outcome(command, opening.account(command), own, effects));
    }
    accounts.post(opening.changed());
    return outcomes;
  }

  private Outcome outcome(
      Command command, Optional<OpenAccount> opened, Terms terms, Map<Effect.Key, Effect> effects) {
    Effect.Key key = Effect.Key.of(command.request());
    try {
      Effect earlier = command.request().isIdempotent() ? effects.get(key) : null;
      if (earlier != null) {
        return replay(command, earlier);
      }
      OpenAccount account = opened.orElseThrow(() -> unknown(command.order().target()));
      Effect effect = carryOut(command, account, terms);
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

  private Effect carryOut(Command command, OpenAccount account, Terms terms) {
    Instant now = account.account().wallet().moment(terms.now(clock));
    account.settle(terms, now);
    Moment moment = new Moment(ids.next(), command.request(), terms, now);
    OpenAccount.Mark mark = account.mark();
    try {
      Answer answer = command.order().decide(account, moment);
      account.settle(terms, now);
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

  private static List<String> tenantsOf(List<Command> commands) {
    return commands.stream().map(command -> command.request().tenant()).distinct().toList();
  }
}
