package org.bursar.persistence.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents as they were ever stored, in files {@code stored/<table>.<column>/<example>.v<n>.json}.
 * A document that is written otherwise than its newest file says has got another shape: it needs a
 * file of the next version, and the older files stay, for such documents are in databases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StoredDocuments {

  /**
   * A value that is stored as a document.
   *
   * @param column table and column, such as {@code hold.note}
   * @param name of the example among those of the column
   * @param written the document as this build writes it
   * @param reader reads a document of any build
   */
  public record Example(
      String column, String name, Object value, String written, Function<String, ?> reader) {
    @Override
    public String toString() {
      return column + "/" + name;
    }

    /** The files, oldest version first. */
    private List<Path> files() {
      List<Path> files = new ArrayList<>();
      Path folder = folder(column);
      for (int v = 1; Files.exists(folder.resolve(name + ".v" + v + ".json")); v++) {
        files.add(folder.resolve(name + ".v" + v + ".json"));
      }
      assertThat(files).as("files of %s", this).isNotEmpty();
      return files;
    }
  }

  /** Examples of all documents of some columns. */
  protected abstract Stream<Example> examples();

  private static Path folder(String column) {
    try {
      return Path.of(
          Objects.requireNonNull(
                  StoredDocuments.class.getResource("/stored/" + column),
                  "there are no examples of " + column)
              .toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areReadInEachOfTheirVersions(Example example) {
    for (Path file : example.files()) {
      assertThat((Object) example.reader().apply(content(file)))
          .as(file.getFileName().toString())
          .isEqualTo(example.value());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void areWrittenInTheirNewestVersion(Example example) {
    List<Path> files = example.files();
    assertThat(example.written()).isEqualTo(content(files.get(files.size() - 1)));
  }

  @Test
  void haveNoFileThatNobodyReads() throws IOException {
    TreeSet<String> columns = examples().map(Example::column).collect(toCollection(TreeSet::new));
    for (String column : columns) {
      List<Path> read =
          examples()
              .filter(example -> example.column().equals(column))
              .flatMap(example -> example.files().stream())
              .toList();
      try (Stream<Path> all = Files.list(folder(column))) {
        assertThat(all).containsExactlyInAnyOrderElementsOf(read);
      }
    }
  }
}
