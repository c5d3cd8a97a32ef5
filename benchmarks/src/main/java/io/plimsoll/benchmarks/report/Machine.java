package io.plimsoll.benchmarks.report;

import io.plimsoll.benchmarks.database.Database;
import java.sql.SQLException;

/** What measures, so that numbers are compared with those of the like. */
public final class Machine {

  private Machine() {}

  /** In a few words. */
  public static String describe(Database database) throws SQLException {
    return "%s, PostgreSQL %s".formatted(describe(), database.text("show server_version"));
  }

  /** In a few words, without a database. */
  public static String describe() {
    return "%d processors, Java %s"
        .formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
  }
}
