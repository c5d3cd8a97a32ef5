package io.plimsoll.benchmarks.evaluate;

import io.plimsoll.benchmarks.database.Database;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts what the database executes, if it has the extension {@code pg_stat_statements}. Each
 * execution counts, those of a batch too, but not the beginnings and ends of transactions.
 */
final class Statements {
  private static final String LOADED =
      """
      select count(*) from pg_settings
      where name = 'shared_preload_libraries' and setting like '%pg_stat_statements%'
      """;
  private static final String COUNTED =
      "query !~* '^(begin|commit|rollback|set|show|select pg_stat_statements_reset)'";

  /** How much of a statement is printed, in characters. */
  private static final int SHOWN = 300;

  private final Database database;
  private final boolean counted;

  Statements(Database database) throws SQLException {
    this.database = database;
    counted = database.number(LOADED) > 0;
  }

  /** Begins to count. */
  void begin() throws SQLException {
    if (counted) {
      database.execute("create extension if not exists pg_stat_statements");
      database.execute("select pg_stat_statements_reset()");
    }
  }

  /** Keeps what was counted in {@code bench.statement}. */
  void keep() throws SQLException {
    database.execute("drop table if exists bench.statement");
    database.execute(
        counted
            ? "create table bench.statement as select calls, total_exec_time / 1000 as seconds,"
                + " query from pg_stat_statements where "
                + COUNTED
            : "create table bench.statement (calls bigint, seconds double precision, query text)");
  }

  /** How often anything was executed; 0 when it was not counted. */
  long executed() throws SQLException {
    return database.number("select coalesce(sum(calls), 0) from bench.statement");
  }

  /** Prints those that took longest. */
  void print(PrintStream out, int longest) throws SQLException {
    try (Connection connection = database.connect();
        Statement command = connection.createStatement();
        ResultSet row =
            command.executeQuery(
                "select seconds, calls, left(regexp_replace(query, '\\s+', ' ', 'g'), "
                    + SHOWN
                    + ") from bench.statement order by seconds desc limit "
                    + longest)) {
      while (row.next()) {
        out.printf("%8.2f s %,10d times  %s%n", row.getDouble(1), row.getLong(2), row.getString(3));
      }
    }
  }
}
