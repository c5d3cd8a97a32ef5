package guilty.domain.usage;

import guilty.domain.policy.FirstOfCycle;
import java.util.List;

/** Knows the first. */
public record SecondOfCycle(List<FirstOfCycle> first) {}
