package org.bursar.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Who may log in to an embedded server, and to which rights.
 *
 * @param owner owns all schemas of the tests
 * @param service serves requests; whatever else it may do, the owner grants
 */
record Accounts(TestSchema.User owner, TestSchema.User service) {

  static Accounts withRandomPasswords() {
    return new Accounts(user("bursar_owner"), user("bursar"));
  }

  /**
   * Writes the statements that make them to a file in {@code folder}, for its owner's eyes only.
   */
  Path writeTo(Path folder) throws IOException {
    Path file =
        Files.createTempFile(
            folder,
            "accounts",
            ".sql",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    return Files.writeString(
        file,
        "CREATE DATABASE IF NOT EXISTS bursar;\n"
            + account(owner, "ALL", " WITH GRANT OPTION")
            + account(service, "SELECT", ""));
  }

  private static String account(TestSchema.User user, String rights, String option) {
    String account = "'%s'@'127.0.0.1'".formatted(user.name());
    return """
        CREATE USER IF NOT EXISTS %1$s IDENTIFIED BY '%2$s';
        ALTER USER %1$s IDENTIFIED BY '%2$s';
        GRANT %3$s ON `bursar%%`.* TO %1$s%4$s;
        """
        .formatted(account, user.password(), rights, option);
  }

  private static TestSchema.User user(String name) {
    byte[] secret = new byte[16];
    new SecureRandom().nextBytes(secret);
    // EclipseLink takes a password of hexadecimal digits alone for an encrypted one.
    return new TestSchema.User(name, "secret-" + HexFormat.of().formatHex(secret));
  }
}
