package io.plimsoll.persistence.marketplace;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class RacingOrdersOnH2Test extends RacingOrders {
  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
