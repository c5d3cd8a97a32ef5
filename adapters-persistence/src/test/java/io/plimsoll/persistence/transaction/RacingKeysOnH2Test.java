package io.plimsoll.persistence.transaction;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class RacingKeysOnH2Test extends RacingKeys {
  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
