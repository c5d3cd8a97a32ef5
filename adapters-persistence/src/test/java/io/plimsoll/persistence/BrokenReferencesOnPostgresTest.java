package io.plimsoll.persistence;

import org.junit.jupiter.api.extension.RegisterExtension;

class BrokenReferencesOnPostgresTest extends BrokenReferences {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
