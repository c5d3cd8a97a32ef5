package guilty.batch.evaluation;

import guilty.domain.policy.Policies;
import java.util.function.IntSupplier;

class JobUsingDrivenPort {
  IntSupplier counter(Policies policies) {
    return policies::count;
  }
}
