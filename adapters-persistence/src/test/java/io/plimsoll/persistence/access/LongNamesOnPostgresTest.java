package io.plimsoll.persistence.access;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class LongNamesOnPostgresTest extends LongNames {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
