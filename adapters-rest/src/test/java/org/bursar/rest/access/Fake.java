package org.bursar.rest.access;

import java.lang.reflect.Proxy;

/** Stands in for an interface of the container of which a test needs a few methods. */
public interface Fake {
  Object answer(String method, Object argument);

  static <T> T of(Class<T> type, Fake answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                answers.answer(method.getName(), arguments == null ? null : arguments[0])));
  }
}
