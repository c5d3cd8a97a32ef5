package io.plimsoll.persistence;

import org.junit.jupiter.api.extension.RegisterExtension;

class BrokenReferencesOnH2Test extends BrokenReferences {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
