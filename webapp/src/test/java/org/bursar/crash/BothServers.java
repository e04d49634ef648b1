package org.bursar.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bursar.crash.Notes.Done;

/**
 * Takes requests to both servers at the same time, and sees to it that they say the same and that
 * only one of them has done it.
 */
record BothServers(Client one, Client two, Notes notes) implements Consumer<Deed> {

  @Override
  public void accept(Deed deed) {
    if (ThreadLocalRandom.current().nextInt(3) == 0) {
      Client any = ThreadLocalRandom.current().nextBoolean() ? one : two;
      notes.answered(deed, any.begin(deed).join());
    } else {
      CompletableFuture<Answer> first = one.begin(deed);
      compare(deed, two.begin(deed).join(), first.join());
    }
  }

  private void compare(Deed deed, Answer a, Answer b) {
    if (a.isDone() && b.isDone()) {
      assertThat(a.says(b)).as("%s is answered %s and %s", deed, a, b).isTrue();
      assertThat(a.replayed()).as("who has done %s", deed).isNotEqualTo(b.replayed());
    } else if (a.status() != b.status()) {
      // One refused, and before the other came the wallet had more: the key was unused.
      assertThat(deed.customer()).as("%s is answered %s and %s", deed, a, b).contains("-poor-");
      assertThat(List.of(a.status(), b.status())).containsExactlyInAnyOrder(201, 402);
    }
    notes.answered(deed, a.isDone() ? a : b);
  }

  /** The same key for two requests: one is done, the other hears that the key is used. */
  void underOneKey(Deed a, Deed b) {
    CompletableFuture<Answer> first = one.begin(a);
    Answer second = two.begin(b).join();
    noteWinner(new Done(a, first.join()), new Done(b, second), 422);
  }

  /** Two ends of one hold: one is done, the other hears that the hold is closed. */
  void endTwice(String key, Subject hold) {
    Deed capture = Deed.capture(key + "-c", hold, hold.mills());
    Deed release = Deed.release(key + "-r", hold);
    CompletableFuture<Answer> first = one.begin(capture);
    Answer second = two.begin(release).join();
    noteWinner(new Done(capture, first.join()), new Done(release, second), 409);
  }

  private void noteWinner(Done a, Done b, int loser) {
    List<Done> winners = Stream.of(a, b).filter(side -> side.answer().isDone()).toList();
    assertThat(winners).as("who has won: %s or %s", a, b).hasSize(1);
    Done lost = winners.get(0) == a ? b : a;
    assertThat(lost.answer().status()).as("%s", lost).isEqualTo(loser);
    winners.forEach(won -> notes.answered(won.deed(), won.answer()));
  }

  /** A batch, sent to both: each charge is done once and answered alike. */
  void batch(List<Deed> charges) {
    CompletableFuture<Answer> first = one.beginBatch(charges);
    Answer second = two.beginBatch(charges).join();
    for (int i = 0; i < charges.size(); i++) {
      compare(charges.get(i), item(first.join(), i), item(second, i));
    }
  }

  private static Answer item(Answer batch, int index) {
    var result = batch.body().path("results").path(index);
    boolean done = result.has("charge");
    return new Answer(
        result.path("status").asInt(),
        result.path("replayed").asBoolean(),
        result.path(done ? "charge" : "problem"));
  }
}
