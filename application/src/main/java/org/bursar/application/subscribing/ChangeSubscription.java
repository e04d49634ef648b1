package org.bursar.application.subscribing;

import java.util.Optional;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;

/**
 * What moves neither credits nor money: cancel, resume, withdraw a downgrade, acknowledge.
 *
 * @param reason why, as far as the step keeps it; may be empty
 */
public record ChangeSubscription(String customer, Step step, String reason) implements Command {

  /** What to do. */
  public enum Step {
    CANCEL {
      @Override
      Account act(Account account, DecisionContext context, String reason) {
        Optional<String> said = Optional.of(reason).filter(text -> !text.isEmpty());
        return account.cancel(context.terms().policies(), context.now(), said);
      }
    },
    RESUME {
      @Override
      Account act(Account account, DecisionContext context, String reason) {
        return account.with(account.requireLive().resume());
      }
    },
    WITHDRAW_CHANGE {
      @Override
      Account act(Account account, DecisionContext context, String reason) {
        return account.with(account.requireLive().withdrawChange());
      }
    },
    ACKNOWLEDGE_ERASURE {
      @Override
      Account act(Account account, DecisionContext context, String reason) {
        return account.with(latest(account).acknowledgeErasure());
      }
    };

    abstract Account act(Account account, DecisionContext context, String reason);

    /** What it is called in the order's canonical form, for ever. */
    private String word() {
      return switch (this) {
        case CANCEL -> "CANCEL";
        case RESUME -> "RESUME";
        case WITHDRAW_CHANGE -> "WITHDRAW_CHANGE";
        case ACKNOWLEDGE_ERASURE -> "ACKNOWLEDGE_ERASURE";
      };
    }

    static Subscription latest(Account account) {
      return account
          .subscription()
          .orElseThrow(() -> new Refusal.NotFound("subscription", "").refused());
    }
  }

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("LifeOrder", 3).text(customer).text(step.word()).text(reason).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    account.change(step.act(account.account(), context, reason));
    account.settle(context.now());
    return Subscribed.of(Step.latest(account.account()), context.now());
  }
}
