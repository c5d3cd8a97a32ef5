package io.plimsoll.persistence.marketplace;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResourcesOnHoldOnPostgresTest extends ResourcesOnHold {
  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
