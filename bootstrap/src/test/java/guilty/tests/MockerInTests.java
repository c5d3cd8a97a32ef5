package guilty.tests;

import guilty.domain.policy.Policies;
import org.mockito.Mockito;

class MockerInTests {
  Policies policies() {
    return Mockito.mock(Policies.class);
  }
}
