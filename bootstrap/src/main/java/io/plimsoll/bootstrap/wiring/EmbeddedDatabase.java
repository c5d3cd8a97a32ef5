package io.plimsoll.bootstrap.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The database that is used when no other is named. */
final class EmbeddedDatabase {
  static final String USER = "sa";

  // so that the one schema and its generated names work as on PostgreSQL, and that the database
  // stays open until those who use it have stopped
  static final String COMPATIBILITY =
      "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;"
          + "DB_CLOSE_ON_EXIT=FALSE;"
          + "TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

  /**
   * H2 takes the answer of a statement's last execution for valid where tables of it are nested.
   */
  private static final String NO_OLD_ANSWERS = ";QUERY_CACHE_SIZE=0";

  private EmbeddedDatabase() {}

  /** The same URL with what every database of this kind needs, whoever has chosen it. */
  static String withoutOldAnswers(String url) {
    return url.startsWith("jdbc:h2:") && !url.contains(NO_OLD_ANSWERS) ? url + NO_OLD_ANSWERS : url;
  }

  /**
   * @throws IllegalStateException when nothing can be written there
   */
  static String urlIn(Path folder) {
    requireWritable(folder);
    // H2 refuses relative paths, and takes a semicolon for the start of a setting
    String file = folder.toAbsolutePath().normalize().resolve("plimsoll").toString();
    return "jdbc:h2:file:%s;%s".formatted(file.replace(";", "\\;"), COMPATIBILITY);
  }

  /** H2 itself would print a stack trace. */
  private static void requireWritable(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unusable(folder);
    }
    if (!Files.isWritable(folder)) {
      throw unusable(folder);
    }
  }

  private static IllegalStateException unusable(Path folder) {
    return new IllegalStateException(
        "The embedded database can't be kept in %s; set PLIMSOLL_DATA_DIR to a folder that can be written."
            .formatted(folder));
  }
}
