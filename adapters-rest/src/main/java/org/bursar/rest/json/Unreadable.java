package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.rest.problem.Problem;

/** Says in plain words why a body could not be read, naming the field. */
public final class Unreadable {
  private Unreadable() {}

  /** The problem, with {@code field} as a dotted path such as {@code usage.quantities.seconds}. */
  public static Problem problem(JsonProcessingException thrown) {
    return problem("", thrown);
  }

  /** The problem of a part of a body; paths begin with the name of the part. */
  static Problem problem(String under, JsonProcessingException thrown) {
    if (!(thrown instanceof JsonMappingException mapping)) {
      return Problem.of("malformed", 400, "The body " + broken(thrown) + at(thrown.getLocation()));
    } else if (mapping.getCause() instanceof InputCoercionException) {
      return field(join(under, path(mapping)), "must be a whole number in range");
    } else if (mapping.getCause() instanceof JsonProcessingException cause) {
      return problem(under, cause);
    }
    String path = join(under, path(mapping));
    if (mapping.getCause() instanceof Refused refused) {
      return refused.refusal() instanceof Refusal.Malformed malformed
          ? field(join(path, malformed.field()), malformed.problem())
          : Problem.of(refused.refusal());
    } else if (mapping.getCause() instanceof Problem.Thrown problem) {
      return problem.problem();
    }
    return path.isEmpty()
        ? Problem.of("malformed", 400, "The body " + words(mapping) + ".")
        : field(path, words(mapping));
  }

  static Problem field(String field, String problem) {
    return Problem.of(new Refusal.Malformed(field, problem));
  }

  private static String broken(JsonProcessingException thrown) {
    if (thrown instanceof StreamConstraintsException) {
      return "is nested too deeply or has a value that is too long";
    }
    String message = thrown.getOriginalMessage();
    return message != null && message.startsWith("Duplicate") ? "has a field twice" : "is not JSON";
  }

  private static String at(JsonLocation location) {
    return location == null || location.getLineNr() < 1
        ? "."
        : ": line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
  }

  private static String words(JsonMappingException thrown) {
    String message = String.valueOf(thrown.getOriginalMessage());
    if (thrown instanceof InvalidValue) {
      return message;
    } else if (thrown instanceof UnrecognizedPropertyException) {
      return "is not a field of this request";
    } else if (thrown instanceof InvalidNullException
        || message.startsWith("Missing required creator property")
        || message.startsWith("Null value for creator property")) {
      return "is required";
    } else if (message.startsWith("Trailing token")) {
      return "must be one JSON value with nothing after it";
    }
    return thrown instanceof MismatchedInputException mismatched
        ? "must be " + sort(mismatched.getTargetType())
        : "cannot be read";
  }

  private static String sort(Class<?> type) {
    if (type == null) {
      return "of another type";
    } else if (type.isEnum()) {
      return "one of " + String.join(", ", constants(type));
    } else if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    } else if (type.isRecord() || Map.class.isAssignableFrom(type)) {
      return "an object";
    } else if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type)
        ? "a whole number in range"
        : "of another type";
  }

  private static Iterable<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
  }

  private static String path(JsonMappingException thrown) {
    StringBuilder path = new StringBuilder();
    for (Reference step : thrown.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  private static String join(String path, String field) {
    boolean one = path.isEmpty() || field.isEmpty();
    return one ? path + field : path + "." + field;
  }
}
