package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A feed made from a real accounting log, with limits close to what was used, some exactly on it.
 * The numbers come with the feed.
 */
@SuppressWarnings("NullAway.Init") // JUnit sets the field
abstract class LcgFeed {
  private static final Path FEED =
      Path.of(System.getProperty("plimsoll.root"))
          .resolve("../shared/data/lcg-2005")
          .toAbsolutePath()
          .normalize();

  @TempDir private Path folder;

  /** A program with an empty database. */
  abstract Program program(Path folder) throws Exception;

  @Test
  void firesAndResetsWhatTheAccountsSay() throws Exception {
    assumeTrue(Files.isDirectory(FEED), "the feed is not at " + FEED);
    Program fresh = program(folder);
    Program december = fresh.with("PLIMSOLL_NOW", "2005-12-15T00:00:00Z");
    Program january = fresh.with("PLIMSOLL_NOW", "2006-01-15T00:00:00Z");

    Ended first = december.run("import", FEED.toString());
    assertThat(first.status()).as(first.err()).isZero();
    assertThat(first.out()).contains("0 rejected lines", "170 policies, 71 fired");

    Ended second = december.run("import", FEED.toString());
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(second.out()).contains("170 policies, 71 fired (0 evaluated");
    assertThat(second.out().lines().filter(line -> line.contains(".csv")))
        .hasSize(9)
        // file, read, stored, unchanged, rejected
        .allMatch(line -> line.split(" +", -1)[2].equals("0"));

    Ended night = january.run("evaluate");
    assertThat(night.status()).as(night.err()).isZero();
    assertThat(night.out()).contains("170 policies, 59 fired");
    assertThat(night.err()).contains("evaluated 170 of 170 policies");
    assertThat(night.out().lines()).allMatch(line -> line.length() <= 120);

    Ended past = january.run("evaluate", "--as-of", "2005-12", "--json");
    assertThat(past.status()).as(past.err()).isZero();
    assertThat(past.out().lines()).hasSize(170);
    assertThat(past.out().lines().filter(line -> line.contains("\"fired\":true"))).hasSize(71);

    Ended again = january.run("evaluate");
    assertThat(again.out()).contains("170 policies, 59 fired, 0 changed");

    Ended check = january.run("check");
    assertThat(check.status()).as(check.out()).isZero();
  }
}
