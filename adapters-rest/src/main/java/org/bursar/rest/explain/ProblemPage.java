package org.bursar.rest.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.bursar.rest.problem.Problem;

/** Explanations as HTML. Nothing of a request comes into it. */
final class ProblemPage {
  private static final String FRAME = read("frame.html");

  private ProblemPage() {}

  /**
   * The page of a slug; with an empty slug the list of all, and without an explanation a page that
   * says so.
   */
  static String of(String slug, Explanation explanation) {
    if (slug.isEmpty()) {
      return frame("Problems", "<p>What the service can answer with, other than yes.</p>" + list());
    } else if (explanation == null) {
      return frame("No such problem", "<p>The service knows these:</p>" + list());
    }
    return frame(Problem.title(slug), explained(slug, explanation));
  }

  private static String frame(String title, String body) {
    return FRAME.replace("{title}", escaped(title)).replace("{body}", body);
  }

  private static String explained(String slug, Explanation explanation) {
    String fields =
        explanation.fields().entrySet().stream()
            .map(field -> row(field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    return "<p class=\"status\">HTTP status %d · <code>%s</code></p>"
            .formatted(explanation.status(), escaped("/problems/" + slug))
        + "<h2>What it means</h2><p>%s</p>".formatted(escaped(explanation.meaning()))
        + "<h2>What to do</h2><p>%s</p>".formatted(escaped(explanation.remedy()))
        + (fields.isEmpty() ? "" : "<h2>What the answer tells</h2><dl>" + fields + "</dl>");
  }

  private static String row(String name, String meaning) {
    return "<div><dt><code>%s</code></dt><dd>%s</dd></div>"
        .formatted(escaped(name), escaped(meaning));
  }

  private static String list() {
    return Explanations.all().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(ProblemPage::item)
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static String item(Map.Entry<String, Explanation> known) {
    String slug = escaped(known.getKey());
    return "<li><a href=\"/problems/%s\">%s</a> <span>%d</span></li>"
        .formatted(slug, escaped(Problem.title(known.getKey())), known.getValue().status());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String read(String resource) {
    try (InputStream in = ProblemPage.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
