package io.plimsoll.bootstrap.delivery;

import io.plimsoll.persistence.TestDatabase;

class DeliveryRunsOnH2Test extends DeliveryRuns {
  @Override
  TestDatabase freshDatabase() {
    return TestDatabase.h2();
  }
}
