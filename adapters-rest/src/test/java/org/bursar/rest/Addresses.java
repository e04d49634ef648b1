package org.bursar.rest;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every address of the API, read off the resources. */
public final class Addresses {
  private static final List<Address> ALL = resources().flatMap(Addresses::addresses).toList();

  private Addresses() {}

  /** One method of one path. */
  public record Address(String verb, String path, Method method) {
    /** The record that its body is read into, if it takes one. */
    public Optional<Class<?>> body() {
      return Arrays.stream(method.getParameterTypes()).filter(Class::isRecord).findFirst();
    }

    public <A extends Annotation> Optional<A> annotation(Class<A> type) {
      return Optional.ofNullable(method.getAnnotation(type));
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  public static List<Address> all() {
    return ALL;
  }

  private static Stream<Class<?>> resources() {
    try {
      URI classes = Api.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path root = Path.of(classes);
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .map(file -> root.relativize(file).toString())
            .filter(file -> file.endsWith("Resource.class"))
            .map(file -> file.replace(".class", "").replace('/', '.'))
            .toList()
            .stream()
            .map(Addresses::type);
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Address> addresses(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods()).flatMap(Addresses::address);
  }

  private static Stream<Address> address(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> new Address(verb.value(), path(method), method));
  }

  private static String path(Method method) {
    jakarta.ws.rs.Path under = method.getAnnotation(jakarta.ws.rs.Path.class);
    String own = under == null ? "" : "/" + under.value();
    return (root(method.getDeclaringClass()) + own).replace("//", "/");
  }

  /** The path of a resource. */
  static String root(Class<?> resource) {
    return resource.getAnnotation(jakarta.ws.rs.Path.class).value();
  }
}
