package io.plimsoll.persistence.policy;

import io.plimsoll.persistence.AdaptersUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

class ShownPoliciesOnH2Test extends ShownPolicies {

  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onH2();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }
}
