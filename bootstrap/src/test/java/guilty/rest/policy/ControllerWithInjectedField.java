package guilty.rest.policy;

import guilty.domain.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

class ControllerWithInjectedField {
  @Autowired private @Nullable Policies policies;

  boolean isReady() {
    return policies != null;
  }
}
