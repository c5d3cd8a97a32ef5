package io.plimsoll.benchmarks.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A PostgreSQL server of our own, on a free port that only this machine can reach. It is as durable
 * as a real one; apart from the sizes of its memory and of its write-ahead log, and from what lets
 * statements be counted, it has PostgreSQL's own settings.
 */
public final class EmbeddedServer implements Closeable {
  private static final String USER = "postgres";

  private final EmbeddedPostgres server;

  private EmbeddedServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts it, with the databases that are in the folder already.
   *
   * @param folder for them and the server's log; is made if it is not there
   */
  public static EmbeddedServer startIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    Redirect log = Redirect.appendTo(folder.resolve("server.log").toFile());
    return new EmbeddedServer(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("cluster"))
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofMinutes(2))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("shared_buffers", "1GB")
            .setServerConfig("max_wal_size", "4GB")
            .setServerConfig("shared_preload_libraries", "pg_stat_statements")
            .setServerConfig("pg_stat_statements.max", "1000")
            .setOutputRedirector(log)
            .setErrorRedirector(log)
            .start());
  }

  public Database database() {
    return new Database(server.getJdbcUrl(USER, USER));
  }

  /** Writes to disk what is still to be written, so that it does not happen at another time. */
  public void settle() throws SQLException {
    database().execute("checkpoint");
  }

  /** Stops it; what it holds stays in the folder. */
  @Override
  public void close() throws IOException {
    try {
      // so that stopping takes no longer than is waited for it
      settle();
    } catch (SQLException e) {
      throw new IOException("the embedded PostgreSQL does not answer any more", e);
    } finally {
      server.close();
    }
  }
}
