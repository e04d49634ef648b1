package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;

/**
 * Tries a batch again where that can help. It is safe at any point, even after a connection that
 * was lost at COMMIT: what has been carried out is found by its key. A batch that keeps failing is
 * taken apart, so that one bad command fails alone.
 */
final class Retrying {
  private static final int ATTEMPTS = 5;

  private final Books books;
  private final Limits limits;

  Retrying(Books books, Limits limits) {
    this.books = books;
    this.limits = limits;
  }

  /**
   * The outcomes of the commands; never throws but for errors of the machine.
   *
   * @param written as {@link Books} has it; may be run more than once
   */
  List<Outcome> post(List<Submission> submissions, Runnable written) {
    RuntimeException last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        return books.post(submissions, limits, written);
      } catch (RuntimeException failed) {
        last = failed;
        if (!mayPass(failed)) {
          break;
        }
      }
    }
    return last instanceof Unavailable || submissions.size() == 1
        ? Collections.nCopies(submissions.size(), new Outcome.Failed(last))
        : oneByOne(submissions, written);
  }

  private List<Outcome> oneByOne(List<Submission> submissions, Runnable written) {
    List<Outcome> outcomes = new ArrayList<>(submissions.size());
    Outcome last = null;
    for (Submission submission : submissions) {
      last = isUnavailable(last) ? last : post(List.of(submission), written).get(0);
      outcomes.add(last);
    }
    return outcomes;
  }

  private static boolean isUnavailable(Outcome outcome) {
    return outcome instanceof Outcome.Failed failed && failed.cause() instanceof Unavailable;
  }

  private static boolean mayPass(Throwable failure) {
    if (failure instanceof Unavailable) {
      return false;
    }
    return TransientFailure.includes(failure)
        || (failure.getCause() != null && mayPass(failure.getCause()));
  }
}
