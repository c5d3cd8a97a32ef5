package io.plimsoll.persistence;

import static org.jooq.impl.DSL.table;

import com.zaxxer.hikari.HikariDataSource;
import io.plimsoll.persistence.schema.DefaultSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * A migrated database of its own. The sessions of {@link #dataSource()} live in another time zone
 * than the program, so that code that mixes the two up fails.
 */
public final class TestDatabase implements AutoCloseable {

  static final String TIME_ZONE = "Pacific/Auckland";

  /** No classes are generated for these; what refers to others comes first. */
  private static final List<String> JOBS_AND_SCHEDULE =
      List.of(
          "batch_step_execution_context",
          "batch_job_execution_context",
          "batch_step_execution",
          "batch_job_execution_params",
          "batch_job_execution",
          "batch_job_instance",
          "scheduled_tasks");

  private final HikariDataSource pool;
  private final Runnable drop;

  TestDatabase(String url, String username, String password, Runnable drop) {
    this.drop = drop;
    pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(username);
    pool.setPassword(password);
    pool.setMinimumIdle(1);
    if (url.startsWith("jdbc:postgresql:")) {
      // as in production
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    pool.setConnectionInitSql("set time zone '%s'".formatted(TIME_ZONE));
  }

  /** In memory, with the options that the embedded database of production has. */
  public static TestDatabase h2() {
    String url =
        "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=30000;QUERY_CACHE_SIZE=0"
            .formatted(UUID.randomUUID());
    TestDatabase database = new TestDatabase(url, "sa", "", () -> {});
    migrate(database.dataSource(), "h2");
    return database;
  }

  /** On the PostgreSQL server that all tests of this process share. */
  public static TestDatabase postgres() {
    return PostgresServer.freshDatabase();
  }

  static void migrate(DataSource dataSource, String vendor) {
    Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .load()
        .migrate();
  }

  public String url() {
    return pool.getJdbcUrl();
  }

  public String username() {
    return pool.getUsername();
  }

  public String password() {
    return pool.getPassword();
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Deletes all rows, also those of jobs and of what is scheduled. */
  public void empty() {
    DSLContext dsl = DSL.using(pool, JDBCUtils.dialect(url()));
    JOBS_AND_SCHEDULE.forEach(table -> dsl.deleteFrom(table(table)).execute());
    empty(dsl);
  }

  /** Deletes all rows of our own tables. */
  static void empty(DSLContext dsl) {
    Set<Table<?>> emptied = new LinkedHashSet<>();
    DefaultSchema.DEFAULT_SCHEMA
        .getTables()
        .forEach(table -> emptyAfterItsReferrers(table, emptied, dsl));
  }

  private static void emptyAfterItsReferrers(
      Table<?> table, Set<Table<?>> emptied, DSLContext dsl) {
    if (emptied.add(table)) {
      DefaultSchema.DEFAULT_SCHEMA
          .tableStream()
          .filter(other ->
              other.getReferences().stream()
                  .map(ForeignKey::getKey)
                  .anyMatch(key -> key.getTable().equals(table)))
          .forEach(referrer -> emptyAfterItsReferrers(referrer, emptied, dsl));
      dsl.deleteFrom(table).execute();
    }
  }

  @Override
  public void close() {
    pool.close();
    drop.run();
  }
}
