package io.plimsoll.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server without data on disk that lasts longer than the process. */
final class PostgresServer {

  private static final String USER = "postgres";
  private static final String TEMPLATE = "migrated";
  private static @Nullable EmbeddedPostgres server;

  private PostgresServer() {}

  /** A copy of a database that has been migrated once. */
  static synchronized TestDatabase freshDatabase() {
    EmbeddedPostgres running = running();
    String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    execute(running, "create database %s template %s".formatted(name, TEMPLATE));
    return new TestDatabase(
        running.getJdbcUrl(USER, name),
        USER,
        "",
        () -> execute(running, "drop database %s with (force)".formatted(name)));
  }

  private static EmbeddedPostgres running() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException("the embedded PostgreSQL does not start", e);
      }
      execute(server, "create database " + TEMPLATE);
      TestDatabase.migrate(server.getDatabase(USER, TEMPLATE), "postgresql");
    }
    return server;
  }

  private static void execute(EmbeddedPostgres server, String statement) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement command = connection.createStatement()) {
      command.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the embedded PostgreSQL refuses: " + statement, e);
    }
  }
}
