package io.plimsoll.benchmarks.start;

import io.plimsoll.benchmarks.program.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way to start the server. */
record Way(String name, Program program) {
  private static final String CACHE = "plimsoll.aot";

  /** All that the JDK which built the program has; older ones make no cache. */
  static List<Way> all() {
    Program plain = Program.installed();
    Path installed = plain.folder();
    List<Way> ways = new ArrayList<>();
    ways.add(new Way("one jar", plain.ofJar(installed.resolveSibling("plimsoll.jar"))));
    ways.add(new Way("installed, no archive", plain));
    ways.add(
        new Way(
            "installed, CDS archive",
            plain.with("-XX:SharedArchiveFile=" + installed.resolve("plimsoll.jsa"))));
    if (Files.exists(installed.resolve(CACHE))) {
      ways.add(
          new Way("installed, AOT cache", plain.with("-XX:AOTCache=" + installed.resolve(CACHE))));
    }
    return ways;
  }

  /** Whether it starts from what the JDK has cached of another start. */
  boolean usesCache() {
    return program.options().stream().anyMatch(option -> option.endsWith(CACHE));
  }
}
