package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.endtoend.Program.Ended;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases with many policies, none of which is fired yet. */
final class PoliciesOnPostgres implements AutoCloseable {
  private static final String SEEDED = "seeded";

  private final EmbeddedPostgres postgres;
  private final Path folder;
  private int copies;

  private PoliciesOnPostgres(EmbeddedPostgres postgres, Path folder) {
    this.postgres = postgres;
    this.folder = folder;
  }

  static PoliciesOnPostgres in(Path folder) throws IOException, SQLException {
    PoliciesOnPostgres policies = new PoliciesOnPostgres(EmbeddedPostgres.start(), folder);
    policies.execute("create database " + SEEDED);
    ManyPolicies.writeTo(folder.resolve("feed"));
    Ended imported =
        policies
            .program(SEEDED)
            .with("PLIMSOLL_NOW", ManyPolicies.JANUARY)
            .run("import", folder.resolve("feed").toString());
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.out()).contains("%d policies, 0 fired".formatted(ManyPolicies.ALL));
    return policies;
  }

  /** A database of its own. */
  EvaluatedDatabase fresh() throws SQLException {
    String name = "copy" + copies++;
    execute("create database %s template %s".formatted(name, SEEDED));
    return new EvaluatedDatabase(
        name,
        postgres.getDatabase("postgres", name),
        program(name).with("PLIMSOLL_NOW", ManyPolicies.DECEMBER));
  }

  private Program program(String database) {
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

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
