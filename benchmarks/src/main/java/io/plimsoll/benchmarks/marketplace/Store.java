package io.plimsoll.benchmarks.marketplace;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.database.EmbeddedServer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A database with a marketplace in it, which is made once and stays for the next time. */
public final class Store implements Closeable {
  /** Raised with every change of what is generated. */
  private static final int EDITION = 1;

  private final Database database;
  private final Optional<EmbeddedServer> server;

  private Store(Database database, Optional<EmbeddedServer> server) {
    this.database = database;
    this.server = server;
  }

  /**
   * Opens the marketplace in a server of its own.
   *
   * @param folder keeps marketplaces, each in a folder of its own
   */
  public static Store inFolder(Path folder, Scale scale, long seed, Consumer<String> progress)
      throws SQLException, IOException {
    Path own = folder.resolve("scale-%s-seed-%d".formatted(scale, seed)).toAbsolutePath();
    EmbeddedServer server = EmbeddedServer.startIn(own);
    if (!isEmpty(server.database()) && !isMade(server.database(), scale, seed)) {
      // it was broken off, or is of an earlier edition
      server.close();
      delete(own);
      server = EmbeddedServer.startIn(own);
    }
    try {
      makeIn(server.database(), scale, seed, progress);
      server.settle();
      return new Store(server.database(), Optional.of(server));
    } catch (SQLException | IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Opens the marketplace in a database that is there.
   *
   * @throws IllegalStateException when the database holds anything else
   */
  public static Store inDatabase(
      Database database, Scale scale, long seed, Consumer<String> progress)
      throws SQLException, IOException {
    makeIn(database, scale, seed, progress);
    return new Store(database, Optional.empty());
  }

  private static void makeIn(Database database, Scale scale, long seed, Consumer<String> progress)
      throws SQLException, IOException {
    if (isEmpty(database)) {
      progress.accept("a marketplace of scale %s is made from seed %d".formatted(scale, seed));
      new Load(database, progress).load(new Marketplace(scale, seed));
      StartState.keep(database);
      database.execute(
          """
          create table bench.made (edition integer, scale text, seed bigint);
          insert into bench.made values (%d, '%s', %d);
          """
              .formatted(EDITION, scale, seed));
    } else if (!isMade(database, scale, seed)) {
      throw new IllegalStateException(
          "The database holds something else than a marketplace of this scale and seed; name an"
              + " empty one.");
    }
  }

  private static boolean isEmpty(Database database) throws SQLException {
    return database.number("select count(*) from pg_tables where schemaname = 'public'") == 0;
  }

  private static boolean isMade(Database database, Scale scale, long seed) throws SQLException {
    boolean kept =
        database.number(
                "select count(*) from pg_tables where schemaname = 'bench' and tablename = 'made'")
            > 0;
    return kept
        && database.number(
                "select count(*) from bench.made where (edition, scale, seed) = (%d, '%s', %d)"
                    .formatted(EDITION, scale, seed))
            > 0;
  }

  public Database database() {
    return database;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  @Override
  public void close() throws IOException {
    if (server.isPresent()) {
      server.get().close();
    }
  }
}
