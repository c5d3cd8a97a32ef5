package io.plimsoll.bootstrap.evaluation;

import io.plimsoll.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class EvaluationRunsOnPostgresTest extends EvaluationRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.postgres();
  }

  @Test
  @Override
  void twoNodesFireEachPolicyOnce() {
    super.twoNodesFireEachPolicyOnce();
  }
}
