package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The service has said no to a customer, by the name of the refusal. */
public final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says no.
   *
   * @param slug the refusal's name, such as {@code insufficient-credits}
   */
  public Declined(String slug, Throwable cause) {
    super(slug, cause);
  }

  /** Expects that something is declined under a name. */
  static void as(String slug, ThrowingCallable attempt) {
    Declined declined = catchThrowableOfType(Declined.class, attempt);
    assertThat(declined).as("declined").isNotNull().hasMessage(slug);
  }
}
