package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;

class EvaluationRunsOnH2Test extends EvaluationRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.h2();
  }
}
