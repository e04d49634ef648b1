package org.bursar.rest.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bursar.domain.Refusal;
import org.bursar.rest.problem.Fault;

/** What a resource method does: a sentence for the OpenAPI document, and what it answers. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  String value();

  /** What it answers; what the method returns if this is left out. */
  Class<?> answer() default Void.class;

  /** The statuses with which it answers. */
  int[] status() default 200;

  /** How it may say no, beyond what follows from its path, its body and its key. */
  Class<? extends Refusal>[] refuses() default {};

  /** What may keep it from being done at all, beyond what may keep any request. */
  Fault[] faults() default {};
}
