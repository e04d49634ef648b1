package org.bursar.rest.explain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** All explanations, by slug. */
public final class Explanations {
  private static final Map<String, Explanation> ALL = read();

  private Explanations() {}

  /** In the order in which they are written down. */
  public static Map<String, Explanation> all() {
    return ALL;
  }

  private static Map<String, Explanation> read() {
    try (InputStream in = Explanations.class.getResourceAsStream("problems.json")) {
      return new ObjectMapper()
          .readValue(in, new TypeReference<LinkedHashMap<String, Explanation>>() {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
