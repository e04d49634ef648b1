package org.bursar.rest.subscribing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.Discount;
import org.bursar.rest.json.Json;
import org.bursar.rest.json.Rules;

/**
 * Take a plan.
 *
 * @param discount a share of the price such as {@code "20%"}; a code such as {@code "WELCOME20"},
 *     which is kept and takes nothing off; or both as an object
 */
public record SubscribeRequest(String plan, Optional<JsonNode> discount) {
  private static final Pattern SHARE = Pattern.compile("(\\d{1,3})%");
  private static final int LONGEST_CODE = 64;

  /** A discount with its code and its share of the price. */
  public record DiscountRequest(String code, int percent) {
    public DiscountRequest {
      Rules.text("code", code, LONGEST_CODE);
      Rules.check(percent >= 0 && percent <= 100, "percent", "must be from 0 to 100", percent);
    }
  }

  public SubscribeRequest {
    Rules.text("plan", plan, Rules.SHORT);
    // An absent tree comes as a tree that is null.
    discount = discount.filter(given -> !given.isNull());
    discount.ifPresent(SubscribeRequest::read);
  }

  SubscribeToPlan command(String customer) {
    List<Discount> discounts = discount.map(SubscribeRequest::read).stream().toList();
    return new SubscribeToPlan(customer, plan, discounts);
  }

  private static Discount read(JsonNode discount) {
    if (discount.isTextual()) {
      String text = Rules.text("discount", discount.textValue(), LONGEST_CODE);
      return new Discount(text, text.endsWith("%") ? percent(text) : 0);
    } else if (!discount.isObject()) {
      throw new Refusal.Malformed("discount", "must be a code or an object").refused();
    }
    DiscountRequest given = Json.read(DiscountRequest.class, "discount", discount);
    return new Discount(given.code(), given.percent());
  }

  /** Taken for a code, a share that is not understood would take nothing off, silently. */
  private static int percent(String text) {
    Matcher share = SHARE.matcher(text);
    int percent = share.matches() ? Integer.parseInt(share.group(1)) : Integer.MAX_VALUE;
    return Rules.check(
        percent <= 100, "discount", "must be a whole share from 0% to 100%, or a code", percent);
  }
}
