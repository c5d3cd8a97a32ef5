package io.plimsoll.persistence;

import org.junit.jupiter.api.extension.RegisterExtension;

class PortContractsOnH2Test extends PortContracts {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
