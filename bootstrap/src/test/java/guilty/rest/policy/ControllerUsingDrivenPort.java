package guilty.rest.policy;

import guilty.domain.policy.Policies;

class ControllerUsingDrivenPort {
  int count(Policies policies) {
    return policies.count();
  }
}
