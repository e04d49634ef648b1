package org.bursar.application;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A conversation whose every method is one transaction. Transactions begin and end here only. */
@Stereotype
@Dependent
@Transactional
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface UseCase {}
