package guilty.domain.policy;

import guilty.domain.usage.SecondOfCycle;

/** Knows the second. */
public record FirstOfCycle(SecondOfCycle second) {}
