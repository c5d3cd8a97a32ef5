package guilty.domain.unmarked;

class PolicyInUnmarkedPackage {}
