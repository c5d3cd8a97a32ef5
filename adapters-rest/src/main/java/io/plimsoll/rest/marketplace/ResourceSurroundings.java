package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindPlanPeriods;
import io.plimsoll.application.marketplace.FindTeams;
import org.springframework.stereotype.Component;

/** What can be asked about resources beside themselves. */
@Component
record ResourceSurroundings(FindPlanPeriods planPeriods, FindTeams teams) {}
