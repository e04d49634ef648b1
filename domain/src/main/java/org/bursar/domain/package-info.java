/**
 * The rules of credits, and nothing else: pure values and decisions on the JDK alone. Whatever can
 * say no says it with a {@link org.bursar.domain.Refusal}; the packages below depend on each other
 * one way: {@code calendar, wallet <- policy <- catalog, metering <- subscription}.
 */
package org.bursar.domain;
