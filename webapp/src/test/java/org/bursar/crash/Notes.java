package org.bursar.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/**
 * What those who sent requests have heard: done, refused, or nothing. Also what can be gone on
 * with: holds that are open and charges that can be refunded.
 */
final class Notes {
  /** Something that was acknowledged. */
  record Done(Deed deed, Answer answer) {}

  final Map<String, Done> done = new ConcurrentHashMap<>();
  final Map<String, Answer> refused = new ConcurrentHashMap<>();
  final Queue<String> strange = new ConcurrentLinkedQueue<>();
  final LongAdder answers = new LongAdder();
  private final Map<String, Deed> unanswered = new ConcurrentHashMap<>();
  private final Queue<Subject> holds = new ConcurrentLinkedQueue<>();
  private final Queue<Subject> charges = new ConcurrentLinkedQueue<>();

  /** Notes an answer; "later" is none, for nobody knows what had been done by then. */
  void answered(Deed deed, Answer answer) {
    if (answer.status() == 503) {
      unanswered(deed);
      return;
    }
    if (answer.isDone()) {
      done.put(deed.key(), new Done(deed, answer));
      goOnWith(deed, answer);
    } else if (answer.isRefusal()) {
      refused.put(deed.key(), answer);
    } else {
      strange.add(deed + " is answered " + answer);
    }
    answers.increment();
  }

  void unanswered(Deed deed) {
    unanswered.put(deed.key(), deed);
  }

  /** What has got no answer since this was last asked. */
  List<Deed> takeUnanswered() {
    List<Deed> taken = new ArrayList<>(unanswered.values());
    taken.forEach(deed -> unanswered.remove(deed.key()));
    return taken;
  }

  /** A hold that nobody else is about to end; null if there is none. */
  Subject hold() {
    return holds.poll();
  }

  /** A charge that nobody else is about to refund; null if there is none. */
  Subject charge() {
    return charges.poll();
  }

  /** Any key that has been used; null if there is none. */
  Done anyDone() {
    int skip = done.isEmpty() ? 0 : ThreadLocalRandom.current().nextInt(Math.min(50, done.size()));
    return done.values().stream().skip(skip).findFirst().orElse(null);
  }

  private void goOnWith(Deed deed, Answer answer) {
    switch (deed.kind()) {
      case HOLD -> holds.add(new Subject(answer.text("id"), deed.customer(), deed.move().held()));
      case CHARGE ->
          charges.add(new Subject(answer.text("id"), deed.customer(), -deed.move().available()));
      case REFUND -> {
        Subject charge = deed.subject().orElseThrow();
        long left = charge.mills() - deed.move().available();
        if (left > 0) {
          charges.add(new Subject(charge.id(), charge.customer(), left));
        }
      }
      default -> {}
    }
  }
}
