package io.plimsoll.persistence.usage;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgeOfOldSumsOnH2Test extends AgeOfOldSums {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
