package org.bursar.domain.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RefundableCharge;

/** Remembers a customer's charges, and what they add up to by meter. */
final class Receipts {
  private final Map<String, RefundableCharge> charges = new HashMap<>();
  private final Map<String, String> meters = new HashMap<>();

  String note(String meter, Posting posting) {
    UUID id = posting.cause().reference();
    Credits taken = posting.draws().stream().map(Draw::credits).reduce(Credits.ZERO, Credits::plus);
    Credits none = Credits.ZERO;
    charges.put(
        id.toString(), new RefundableCharge(id, taken, none, posting.draws(), none, posting.at()));
    meters.put(id.toString(), meter);
    return id.toString();
  }

  void refund(RefundableCharge charge, Credits amount) {
    charges.put(charge.id().toString(), charge.afterRefundOf(amount));
  }

  RefundableCharge charge(String id) {
    return charges.get(id);
  }

  Map<String, String> usage() {
    Map<String, Credits> sums = new TreeMap<>();
    charges.forEach((id, charge) -> sums.merge(meters.get(id), charge.refundable(), Credits::plus));
    return sums.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, sum -> sum.getValue().toString()));
  }
}
