package org.bursar.rest.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bursar.application.tenancy.Scope;

/** Which scope a key needs for a resource method. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresScope {
  Scope value();

  /**
   * Whether a customer's session may call it too. Where the path names a {@code customer}, it must
   * be the session's own; elsewhere the method sees to it.
   */
  boolean customer() default false;

  /** What a customer's session is told where it may not. */
  String tellCustomer() default "A customer's session does not allow this.";
}
