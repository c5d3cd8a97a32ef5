package io.plimsoll.benchmarks.database;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;

/** A copy of a database on the same server, for what writes; it goes away when it is closed. */
public final class DatabaseCopy implements Closeable {
  private final Database server;
  private final Database copy;
  private final String name;

  private DatabaseCopy(Database server, Database copy, String name) {
    this.server = server;
    this.copy = copy;
    this.name = name;
  }

  /**
   * Makes the copy; nobody may be connected to the original meanwhile.
   *
   * @param name of the copy; one that was left by a run that was broken off goes away
   */
  public static DatabaseCopy of(Database original, String name) throws SQLException {
    String template = original.text("select current_database()");
    Database server = original.named("template1");
    drop(server, name);
    server.execute("create database %s template \"%s\"".formatted(name, template));
    // so that it is not written while something is measured
    server.execute("checkpoint");
    return new DatabaseCopy(server, original.named(name), name);
  }

  private static void drop(Database server, String name) throws SQLException {
    server.execute("drop database if exists %s with (force)".formatted(name));
  }

  public Database database() {
    return copy;
  }

  @Override
  public void close() throws IOException {
    try {
      drop(server, name);
    } catch (SQLException e) {
      throw new IOException("the copy %s stays".formatted(name), e);
    }
  }
}
