package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;

class CarryingRunsOnPostgresTest extends CarryingRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.postgres();
  }
}
