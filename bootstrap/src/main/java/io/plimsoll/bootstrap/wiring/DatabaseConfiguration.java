package io.plimsoll.bootstrap.wiring;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Chooses the database. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  /** What requests and job records may need. */
  private static final int SPARE_CONNECTIONS = 8;

  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(
      DataSourceProperties asked,
      PlimsollProperties settings,
      @Value("${db-scheduler.threads}") int threadsThatTell,
      Environment environment) {
    if (!StringUtils.hasText(asked.getUrl())) {
      requireAlone(environment);
      asked.setUrl(EmbeddedDatabase.urlIn(settings.dataDir()));
      asked.setUsername(EmbeddedDatabase.USER);
      asked.setPassword("");
    }
    asked.setUrl(EmbeddedDatabase.withoutOldAnswers(asked.determineUrl()));
    HikariDataSource pool =
        asked.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    if (asked.determineUrl().startsWith("jdbc:postgresql:")) {
      // rows of a batch in few statements, where each would be one of its own
      pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    }
    pool.setMaximumPoolSize(
        settings.evaluation().partitions() + threadsThatTell + SPARE_CONNECTIONS);
    return pool;
  }

  private static void requireAlone(Environment environment) {
    if (environment.acceptsProfiles(Profiles.of("cluster"))) {
      throw new IllegalStateException(
          "Several processes can't share the embedded database; set SPRING_DATASOURCE_URL to one in"
              + " PostgreSQL.");
    }
  }
}
