package org.bursar.persistence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.Test;

class DocumentColumnsTest {
  private static final String DOCUMENTS =
      "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() AND data_type = 'longtext'";

  @Test
  void haveStoredExamplesEach() throws SQLException, IOException, URISyntaxException {
    List<String> columns = new ArrayList<>();
    try (Connection service = ReadySchema.of("documents").connectAsService();
        Statement statement = service.createStatement();
        ResultSet rows = statement.executeQuery(DOCUMENTS)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    assertThat(columns).hasSizeGreaterThan(1);
    Path stored = Path.of(DocumentColumnsTest.class.getResource("/stored").toURI());
    try (Stream<Path> folders = Files.list(stored)) {
      assertThat(folders.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrderElementsOf(columns);
    }
  }
}
