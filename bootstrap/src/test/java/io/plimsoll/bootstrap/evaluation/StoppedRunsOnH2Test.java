package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;

class StoppedRunsOnH2Test extends StoppedRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.h2();
  }
}
