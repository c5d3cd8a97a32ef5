package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;

class StoppedRunsOnPostgresTest extends StoppedRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.postgres();
  }
}
