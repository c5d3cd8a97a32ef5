package io.plimsoll.bootstrap.delivery;

import io.plimsoll.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class DeliveryRunsOnPostgresTest extends DeliveryRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.postgres();
  }

  @Test
  @Override
  void twoNodesShareTheWork() {
    super.twoNodesShareTheWork();
  }
}
