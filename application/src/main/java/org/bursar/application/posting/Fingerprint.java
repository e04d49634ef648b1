package org.bursar.application.posting;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.Derived;

/**
 * What tells two orders apart. Each text goes in with its length before it: what a record prints of
 * itself would not do, as a caller may write {@code "1, b=2"} into a field.
 */
final class Fingerprint {
  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .peek(accessor -> accessor.setAccessible(true))
              .toArray(Method[]::new);
        }
      };

  private final StringBuilder text = new StringBuilder(128);

  private Fingerprint() {}

  static UUID of(Order order) {
    Fingerprint print = new Fingerprint();
    print.write(order);
    return Derived.id(print.text.toString());
  }

  private void write(Object value) {
    if (value instanceof Record group) {
      text.append(group.getClass().getSimpleName());
      writeAll(Arrays.asList(components(group)));
    } else if (value instanceof Optional<?> maybe) {
      writeAll(maybe.stream().toList());
    } else if (value instanceof Collection<?> several) {
      writeAll(several);
    } else if (value instanceof Map<?, ?> entries) {
      writeAll(entries.entrySet());
    } else if (value instanceof Map.Entry<?, ?> entry) {
      write(entry.getKey());
      write(entry.getValue());
    } else {
      String plain = value.toString();
      text.append(plain.length()).append(':').append(plain);
    }
  }

  private void writeAll(Collection<?> values) {
    text.append('(').append(values.size()).append(' ');
    values.forEach(this::write);
    text.append(')');
  }

  private static Object[] components(Record group) {
    Method[] accessors = COMPONENTS.get(group.getClass());
    Object[] values = new Object[accessors.length];
    try {
      for (int i = 0; i < accessors.length; i++) {
        values[i] = accessors[i].invoke(group);
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return values;
  }
}
