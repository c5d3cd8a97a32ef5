package guilty.notification.mail;

import guilty.domain.policy.Policies;
import java.util.function.IntSupplier;

class CourierUsingDrivenPort {
  IntSupplier counter(Policies policies) {
    return policies::count;
  }
}
