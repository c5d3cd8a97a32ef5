package io.plimsoll.persistence.marketplace;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResourcesOnHoldOnH2Test extends ResourcesOnHold {
  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
