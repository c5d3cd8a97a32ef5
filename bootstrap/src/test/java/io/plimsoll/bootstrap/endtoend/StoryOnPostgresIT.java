package io.plimsoll.bootstrap.endtoend;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@SuppressWarnings("NullAway.Init") // each test starts its own
class StoryOnPostgresIT extends Story {
  private EmbeddedPostgres postgres;

  @BeforeEach
  void start() throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
  }

  @Override
  Program program(Path folder) {
    return Program.in(folder)
        .with("SPRING_DATASOURCE_URL", postgres.getJdbcUrl("postgres", "postgres"));
  }
}
