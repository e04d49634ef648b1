package org.bursar.rest.describe;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bursar.rest.json.Json;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the records that go over the wire, found out from how JSON is written. */
final class Schemas {
  private final Map<String, Schema> components = new TreeMap<>();

  Schemas() {
    components.put(Values.CREDITS, Values.credits());
    components.put(Values.GIVEN_CREDITS, Values.givenCredits());
  }

  Map<String, Schema> components() {
    return components;
  }

  /** A component that is described by hand. */
  void put(String name, Schema schema) {
    components.put(name, schema);
  }

  /**
   * The schema of a type.
   *
   * @param given whether it comes in a request
   */
  Schema of(JavaType type, boolean given) {
    Schema value = Values.of(type.getRawClass(), given);
    if (value != null) {
      return value;
    } else if (type.isReferenceType()) {
      return of(type.getReferencedType(), given);
    } else if (type.isCollectionLikeType()) {
      return Values.type(SchemaType.ARRAY).items(of(type.getContentType(), given));
    } else if (type.isMapLikeType()) {
      Schema entries = of(type.getContentType(), given);
      return Values.type(SchemaType.OBJECT).additionalPropertiesSchema(entries);
    }
    return component(type, given);
  }

  private Schema component(JavaType type, boolean given) {
    String name = name(type);
    if (!components.containsKey(name)) {
      components.put(name, OASFactory.createSchema()); // so that it may contain itself
      components.put(name, SchemaOverrides.of(type, this).orElseGet(() -> object(type, given)));
    }
    return Values.ref(name);
  }

  /** A nested record is named after the one around it as well, a page after what is on it. */
  private static String name(JavaType type) {
    Class<?> raw = type.getRawClass();
    StringBuilder name =
        new StringBuilder(SchemaOverrides.NAMES.getOrDefault(raw, raw.getSimpleName()));
    if (raw.getEnclosingClass() != null && !raw.getSimpleName().endsWith("Request")) {
      name.insert(0, raw.getEnclosingClass().getSimpleName());
    }
    type.getBindings().getTypeParameters().forEach(of -> name.append("Of").append(name(of)));
    return name.toString();
  }

  /** An object with a property for each component of the record. */
  Schema object(JavaType type, boolean given) {
    Schema object = Values.type(SchemaType.OBJECT);
    addAll(object, type, given);
    return given ? object.additionalPropertiesSchema(Values.nothing()) : object;
  }

  private void addAll(Schema object, JavaType type, boolean given) {
    for (BeanPropertyDefinition property : Json.properties(type)) {
      if (annotation(property, JsonUnwrapped.class).isPresent()) {
        addAll(object, property.getPrimaryType(), given);
      } else {
        object.addProperty(property.getName(), property(type, property, given));
        if (isRequired(property)) {
          object.addRequired(property.getName());
        }
      }
    }
  }

  private static boolean isRequired(BeanPropertyDefinition property) {
    JsonInclude.Value inclusion = property.findInclusion();
    boolean leftOut =
        inclusion != null && inclusion.getValueInclusion() == JsonInclude.Include.NON_EMPTY;
    return !property.getPrimaryType().isReferenceType() && !leftOut;
  }

  private Schema property(JavaType owner, BeanPropertyDefinition property, boolean given) {
    Optional<Schema> byHand = SchemaOverrides.property(owner, property.getName(), this);
    if (byHand.isPresent()) {
      return byHand.get();
    }
    JavaType type = property.getPrimaryType();
    Optional<JsonSerialize> written = annotation(property, JsonSerialize.class);
    if (written.isPresent()) {
      return type.isMapLikeType()
          ? Values.type(SchemaType.OBJECT).additionalPropertiesSchema(Values.plainDecimal())
          : Values.plainDecimal();
    }
    Optional<JsonIgnoreProperties> without = annotation(property, JsonIgnoreProperties.class);
    return without.isPresent()
        ? Values.type(SchemaType.ARRAY).items(without(type, Set.of(without.get().value()), given))
        : of(type, given);
  }

  private Schema without(JavaType list, Set<String> left, boolean given) {
    Schema item = object(list.getContentType(), given);
    left.forEach(item::removeProperty);
    left.forEach(item::removeRequired);
    return item;
  }

  private static <A extends Annotation> Optional<A> annotation(
      BeanPropertyDefinition property, Class<A> type) {
    return Optional.ofNullable(property.getAccessor().getAnnotation(type));
  }
}
