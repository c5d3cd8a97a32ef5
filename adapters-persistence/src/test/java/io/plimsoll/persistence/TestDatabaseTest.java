package io.plimsoll.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {

  enum Kind {
    H2,
    POSTGRES;

    TestDatabase open() {
      return this == H2 ? TestDatabase.h2() : TestDatabase.postgres();
    }
  }

  @ParameterizedTest
  @EnumSource
  void sessionsLiveInAnotherTimeZoneThanTheProgram(Kind kind) throws SQLException {
    try (TestDatabase database = kind.open()) {
      // noon in London, where it is winter, is one in the morning of the next day in Auckland
      assertThat(
              query(
                  database,
                  "select cast(timestamp with time zone '2026-01-15 12:00:00+00' as timestamp)"))
          .startsWith("2026-01-16 01:00:00");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyDatabaseIsMigratedAndStandsAlone(Kind kind) throws SQLException {
    try (TestDatabase one = kind.open();
        TestDatabase other = kind.open()) {
      try (Connection connection = one.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("insert into run_lock (job) values ('evaluation')");
      }

      assertThat(query(one, "select count(*) from run_lock")).isEqualTo("1");
      assertThat(query(other, "select count(*) from run_lock")).isEqualTo("0");
    }
  }

  @Test
  void thePostgresIsTheOldestThatIsSupported() throws SQLException {
    try (TestDatabase database = TestDatabase.postgres()) {
      assertThat(query(database, "show server_version")).startsWith("14.");
    }
  }

  private static String query(TestDatabase database, String query) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      assertThat(result.next()).isTrue();
      return result.getString(1);
    }
  }
}
