package org.bursar.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import org.bursar.rest.problem.Problem;

/** The one way in which this service reads and writes JSON. */
public final class Json {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(20)
          .maxNumberLength(60)
          .maxNameLength(200)
          .maxStringLength(20_000)
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .defaultSetterInfo(JsonSetter.Value.construct(null, Nulls.FAIL))
          .annotationIntrospector(new Required())
          .addModule(new Jdk8Module())
          .addModule(ValueFormats.module())
          .build();

  private static final ClassValue<ObjectReader> READERS =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return MAPPER.readerFor(type);
        }
      };

  private static final ClassValue<ObjectWriter> WRITERS =
      new ClassValue<>() {
        @Override
        protected ObjectWriter computeValue(Class<?> type) {
          return MAPPER.writerFor(type);
        }
      };

  private Json() {}

  /**
   * Reads a whole body.
   *
   * @throws Problem.Thrown malformed, naming the field
   */
  public static <T> T read(Class<T> type, byte[] body) {
    try {
      T value = READERS.get(type).readValue(body);
      if (value == null) {
        throw Problem.of("malformed", 400, "The body must be an object.").thrown();
      }
      return value;
    } catch (JsonProcessingException unreadable) {
      throw Unreadable.problem(unreadable).thrown();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads a part of a body that has been read as a tree.
   *
   * @throws Problem.Thrown malformed, naming the field
   */
  public static <T> T read(Class<T> type, JsonNode part) {
    return read(type, "", part);
  }

  /**
   * Reads a field that has been read as a tree.
   *
   * @param under the name of the field, with which the names of its own fields begin
   * @throws Problem.Thrown malformed, naming the field
   */
  public static <T> T read(Class<T> type, String under, JsonNode part) {
    try {
      return READERS.get(type).readValue(part);
    } catch (JsonProcessingException unreadable) {
      throw Unreadable.problem(under, unreadable).thrown();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static byte[] bytes(Object value) {
    try {
      return WRITERS.get(value.getClass()).writeValueAsBytes(value);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** An empty object, to be filled. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** A record as a tree, to be extended. */
  public static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  /** A type as JSON knows it. */
  public static JavaType type(Type type) {
    return MAPPER.constructType(type);
  }

  /** The fields of a record as they are written, in their order. */
  public static List<BeanPropertyDefinition> properties(JavaType type) {
    return MAPPER.getSerializationConfig().introspect(type).findProperties();
  }

  /** A JSON document that lies beside a class. */
  public static JsonNode resource(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return MAPPER.readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A tree as maps, lists and plain values. */
  public static Object plain(JsonNode tree) {
    return MAPPER.convertValue(tree, Object.class);
  }
}
