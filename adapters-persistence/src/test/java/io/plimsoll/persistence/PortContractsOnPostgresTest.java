package io.plimsoll.persistence;

import org.junit.jupiter.api.extension.RegisterExtension;

class PortContractsOnPostgresTest extends PortContracts {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
