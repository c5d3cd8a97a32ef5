package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the field
class FailingCommandIT {
  @TempDir private Path folder;

  @Test
  void saysWhichSettingIsWrong() {
    assertToldInOneLine(
        Program.in(folder).with("PLIMSOLL_NOW", "yesterday").run("check"),
        "plimsoll.now",
        "yesterday");
  }

  @Test
  void saysWhichMailTemplateIsBroken() throws Exception {
    Path templates = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(templates.resolve("fired.txt"), "Too much of {{ofering}}");

    assertToldInOneLine(
        Program.in(folder).with("PLIMSOLL_MAIL_TEMPLATES", templates.toString()).run("check"),
        templates.resolve("fired.txt").toString(),
        "ofering");
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() {
    assertToldInOneLine(
        Program.in(folder)
            .with("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:1/plimsoll")
            .run("check"),
        "can't be reached",
        "SPRING_DATASOURCE_URL");
  }

  @Test
  void saysThatAnotherProcessUsesTheEmbeddedDatabase() throws Exception {
    try (Connection other = database()) {
      assertThat(other.isValid(1)).isTrue();

      assertToldInOneLine(Program.in(folder).run("check"), "in use by another process");
    }
  }

  @Test
  void saysThatAnEvaluationInTheEmbeddedDatabaseCannotBeStopped() throws Exception {
    try (Connection other = database()) {
      assertThat(other.isValid(1)).isTrue();

      assertToldInOneLine(
          Program.in(folder).run("evaluate", "--stop"), "embedded database", "End that process");
    }
  }

  @Test
  void saysThatAClusterNeedsPostgres() {
    assertToldInOneLine(Program.in(folder).run("work"), "SPRING_DATASOURCE_URL", "PostgreSQL");
  }

  @Test
  void refusesADatabaseThatANewerVersionHasMigrated() throws Exception {
    Flyway.configure()
        .dataSource(databaseUrl(), "sa", "")
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    try (Connection newer = database();
        var statement = newer.createStatement()) {
      statement.executeUpdate(
          "insert into flyway_schema_history values"
              + " (999, '999', 'from the future', 'SQL', 'V999.sql', 1, 'sa', now(), 1, true)");
    }

    assertToldInOneLine(Program.in(folder).run("check"), "newer Plimsoll");
  }

  private Connection database() throws Exception {
    return DriverManager.getConnection(databaseUrl(), "sa", "");
  }

  private String databaseUrl() {
    return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        .formatted(folder.resolve("data/plimsoll"));
  }

  private static void assertToldInOneLine(Ended ended, String... parts) {
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).startsWith("plimsoll: ").contains(parts);
  }
}
