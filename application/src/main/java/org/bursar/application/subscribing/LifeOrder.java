package org.bursar.application.subscribing;

import java.util.Optional;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;

/**
 * What moves neither credits nor money: cancel, resume, withdraw a downgrade, acknowledge.
 *
 * @param reason why, as far as the step keeps it; may be empty
 */
public record LifeOrder(String customer, Step step, String reason) implements Order {

  /** What to do. */
  public enum Step {
    CANCEL {
      @Override
      Account act(Account account, Moment moment, String reason) {
        Optional<String> said = Optional.of(reason).filter(text -> !text.isEmpty());
        return account.cancel(moment.terms().policies(), moment.now(), said);
      }
    },
    RESUME {
      @Override
      Account act(Account account, Moment moment, String reason) {
        return account.with(account.requireLive().resume());
      }
    },
    WITHDRAW_CHANGE {
      @Override
      Account act(Account account, Moment moment, String reason) {
        return account.with(account.requireLive().withdrawChange());
      }
    },
    ACKNOWLEDGE_ERASURE {
      @Override
      Account act(Account account, Moment moment, String reason) {
        return account.with(latest(account).acknowledgeErasure());
      }
    };

    abstract Account act(Account account, Moment moment, String reason);

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
  public Answer decide(OpenAccount account, Moment moment) {
    account.change(step.act(account.account(), moment, reason));
    account.settle(moment.now());
    return Subscribed.of(Step.latest(account.account()), moment.now());
  }
}
