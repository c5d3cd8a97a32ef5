package guilty.domain.policy;

class PolicyHelper {}
