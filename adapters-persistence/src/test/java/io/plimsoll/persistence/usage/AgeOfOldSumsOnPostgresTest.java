package io.plimsoll.persistence.usage;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgeOfOldSumsOnPostgresTest extends AgeOfOldSums {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
