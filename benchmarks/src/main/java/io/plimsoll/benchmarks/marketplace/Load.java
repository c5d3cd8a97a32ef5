package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.database.Integrity;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Fills an empty database with a marketplace. */
final class Load {
  private static final int BUFFER = 1 << 18;

  private final Database database;
  private final Consumer<String> progress;

  Load(Database database, Consumer<String> progress) {
    this.database = database;
    this.progress = progress;
  }

  void load(Marketplace marketplace) throws SQLException, IOException {
    Flyway.configure()
        .dataSource(database.url(), null, null)
        .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
        .load()
        .migrate();
    try (Connection connection = database.connect()) {
      Integrity integrity = Integrity.suspend(connection);
      marketplace.write(this::open, progress);
      progress.accept("indexes and constraints are built");
      integrity.restore(connection);
    }
    raiseKeys();
    progress.accept("statistics are gathered");
    database.execute("vacuum analyze");
  }

  /** On a connection of its own, since one connection takes the rows of one table at a time. */
  private OutputStream open(Table table) throws IOException {
    try {
      Connection connection = database.connect();
      return new FilterOutputStream(
          new PGCopyOutputStream(
              connection.unwrap(PGConnection.class), table.copyStatement(), BUFFER)) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
          try (connection) {
            out.close();
          } catch (SQLException e) {
            throw new IOException(e);
          }
        }
      };
    } catch (SQLException e) {
      throw new IOException("%s takes no rows".formatted(table.table()), e);
    }
  }

  /** The keys that the database gives next come after those of the rows. */
  private void raiseKeys() throws SQLException {
    try (Connection connection = database.connect();
        Statement command = connection.createStatement()) {
      for (Table table : Stream.of(Table.values()).filter(Table::hasKey).toList()) {
        command.execute(
            "select setval(pg_get_serial_sequence('%1$s', 'id'), max(id)) from %1$s"
                .formatted(table.table()));
      }
    }
  }
}
