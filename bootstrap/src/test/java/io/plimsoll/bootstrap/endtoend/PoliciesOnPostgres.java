package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Databases with many policies, none of which is fired yet. Their server, and what they are copies
 * of, last as long as the process of the tests.
 */
final class PoliciesOnPostgres {
  private static final String SEEDED = "seeded";
  private static @Nullable PoliciesOnPostgres all;

  private final EmbeddedPostgres postgres;
  private int copies;

  private PoliciesOnPostgres(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /**
   * @param folder where the first ones are imported
   */
  static synchronized PoliciesOnPostgres seeded(Path folder) throws IOException, SQLException {
    if (all == null) {
      PoliciesOnPostgres policies = new PoliciesOnPostgres(EmbeddedPostgres.start());
      policies.seed(folder);
      all = policies;
    }
    return all;
  }

  private void seed(Path folder) throws IOException, SQLException {
    execute("create database " + SEEDED);
    ManyPolicies.writeTo(folder.resolve("feed"));
    Ended imported =
        program(folder, SEEDED)
            .with("PLIMSOLL_NOW", ManyPolicies.JANUARY)
            .run("import", folder.resolve("feed").toString());
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.out()).contains("%d policies, 0 fired".formatted(ManyPolicies.ALL));
  }

  /**
   * A database of its own.
   *
   * @param folder in which programs run on it
   */
  EvaluatedDatabase fresh(Path folder) throws SQLException {
    String name = "copy" + copies++;
    execute("create database %s template %s".formatted(name, SEEDED));
    return new EvaluatedDatabase(
        name,
        postgres.getDatabase("postgres", name),
        program(folder, name).with("PLIMSOLL_NOW", ManyPolicies.DECEMBER));
  }

  private Program program(Path folder, String database) {
    return Program.in(folder)
        .with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", database))
        .with("SPRING_DATASOURCE_HIKARI_MINIMUM_IDLE", "1");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
