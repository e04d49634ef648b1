package org.bursar.persistence.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/**
 * Writes records into JSON columns and reads the same records back. Components only, none that is
 * merely worked out, under their {@link StoredNames}; absent ones are left out; an unknown one is
 * skipped: a later release has written it, which may run beside this one.
 */
public final class Json {
  private static final ObjectMapper MAPPER = mapper(new StoredNames());

  private Json() {}

  static ObjectMapper mapper(StoredNames names) {
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), new JavaTimeModule(), new CreditsModule())
        .annotationIntrospector(names)
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(value.getClass() + " cannot be written", e);
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IllegalStateException if it is nothing of this type
   */
  public static <T> T read(String text, Class<T> type) {
    return read(text, MAPPER.constructType(type));
  }

  /** Reads a list. */
  public static <T> List<T> readList(String text, Class<T> type) {
    return read(text, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }

  private static <T> T read(String text, JavaType type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The stored document is no " + type.getTypeName(), e);
    }
  }
}
