package io.plimsoll.application;

class InMemoryPortsTest extends PortContracts {
  @Override
  protected PortsUnderTest openPorts() {
    return new InMemoryMarketplace();
  }
}
