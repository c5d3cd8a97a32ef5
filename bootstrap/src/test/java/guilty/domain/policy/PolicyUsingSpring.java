package guilty.domain.policy;

import org.springframework.util.StringUtils;

class PolicyUsingSpring {
  boolean isNamed(String name) {
    return StringUtils.hasText(name);
  }
}
