package io.plimsoll.benchmarks.start;

import io.plimsoll.benchmarks.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way to start the server. */
record Way(String name, Program program) {
  private static final int FIRST_WITH_CACHE = 25;
  private static final String MEMORY =
      "jdbc:h2:mem:training;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

  /** Whether this JDK makes a cache in one step; those before can't, or need several. */
  static boolean cacheIsPossible() {
    return Runtime.version().feature() >= FIRST_WITH_CACHE;
  }

  /**
   * All that this JDK has.
   *
   * @param folder for a cache
   */
  static List<Way> all(Path folder) throws IOException, InterruptedException {
    Program plain = Program.installed();
    Path installed = plain.folder();
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("one jar", plain.ofJar(installed.resolveSibling("plimsoll.jar"))));
    ways.add(new Way("installed, no archive", plain));
    ways.add(
        new Way(
            "installed, CDS archive",
            plain.with("-XX:SharedArchiveFile=" + installed.resolve("plimsoll.jsa"))));
    if (cacheIsPossible()) {
      ways.add(
          new Way("installed, AOT cache", plain.with("-XX:AOTCache=" + cacheOf(plain, folder))));
    }
    return ways;
  }

  /** Made as the archive is made: by a start that ends when everything is ready. */
  private static Path cacheOf(Program plain, Path folder) throws IOException, InterruptedException {
    Path cache = folder.resolve("plimsoll.aot");
    plain
        .with("-XX:AOTCacheOutput=" + cache)
        .with("-Dspring.context.exit=onRefresh")
        .with("SPRING_DATASOURCE_URL", MEMORY)
        .with("SPRING_DATASOURCE_USERNAME", "sa")
        .run(folder.resolve("training.log").toFile(), "serve");
    return cache;
  }
}
