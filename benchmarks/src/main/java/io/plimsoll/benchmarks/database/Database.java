package io.plimsoll.benchmarks.database;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A PostgreSQL database. What the benchmarks keep for themselves is in its schema {@code bench}.
 *
 * @param url as the JDBC driver takes it, with user and password
 */
public record Database(String url) {

  /** Another database of the same server, for the same user. */
  public Database named(String name) {
    return new Database(url.replaceFirst("^(jdbc:postgresql:(?://[^/?]*/)?)[^?]*", "$1" + name));
  }

  /** A new connection, which commits each statement. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Runs one statement, or several with semicolons between them. */
  public void execute(String statement) throws SQLException {
    try (Connection connection = connect();
        Statement command = connection.createStatement()) {
      command.execute(statement);
    }
  }

  /** The only field of the only row. */
  public String text(String query) throws SQLException {
    try (Connection connection = connect();
        Statement command = connection.createStatement();
        ResultSet row = command.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** The only field of each row. */
  public List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = connect();
        Statement command = connection.createStatement();
        ResultSet row = command.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }

  /** The number in the only field of the only row. */
  public long number(String query) throws SQLException {
    return new BigDecimal(text(query)).longValue();
  }
}
