package io.plimsoll.benchmarks.start;

import io.plimsoll.benchmarks.database.Database;
import io.plimsoll.benchmarks.program.Program;
import io.plimsoll.benchmarks.program.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** Where a server finds an empty database, which it fills with tables first. */
interface Place {

  /** Starts the server there, lets it be looked at, and clears everything away. */
  Start start(Program program) throws SQLException, IOException;

  /** The embedded database, in a folder of its own. */
  static Place embedded() {
    return program -> {
      Path folder = Files.createTempDirectory("bench-start");
      try {
        return look(program.with("PLIMSOLL_DATA_DIR", folder.toString()));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    };
  }

  /** A database of its own on the server of this one. */
  static Place besides(Database other) {
    return program -> {
      other.execute("create database plimsoll_bench_start");
      try {
        return look(
            program.with("SPRING_DATASOURCE_URL", other.named("plimsoll_bench_start").url()));
      } finally {
        other.execute("drop database plimsoll_bench_start with (force)");
      }
    };
  }

  private static Start look(Program program) throws IOException {
    try (RunningServer server = program.serve()) {
      return new Start(server.startTime(), Memory.of(server.pid()));
    }
  }
}
