package guilty.domain.policy;

import org.springframework.core.annotation.Order;

@Order(1)
class PolicyAnnotatedWithSpring {}
