package guilty.domain.policy;

import java.time.Instant;

class PolicyReadingClock {
  Instant created() {
    return Instant.now();
  }
}
