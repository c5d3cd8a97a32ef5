package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;

class CarryingRunsOnH2Test extends CarryingRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.h2();
  }
}
