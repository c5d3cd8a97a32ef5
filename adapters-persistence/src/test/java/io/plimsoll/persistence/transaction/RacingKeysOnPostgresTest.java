package io.plimsoll.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.persistence.AdaptersUnderTest;
import io.plimsoll.persistence.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RacingKeysOnPostgresTest extends RacingKeys {
  @RegisterExtension static final AdaptersUnderTest DATABASE = AdaptersUnderTest.onPostgres();

  @Override
  AdaptersUnderTest database() {
    return DATABASE;
  }

  /** H2 looks at references without waiting for who removes what they refer to. */
  @Test
  void whatIsRemovedIsReferredToNoMore() {
    OrganizationGroupId parent = new MarketplaceSeed(ports).group("sciences");

    Race<Boolean> race =
        Race.between(ports.unitOfWork(), () -> remove(parent), () -> addIfThereIs(parent));

    assertThat(race.outcome()).isFalse();
  }

  private boolean addIfThereIs(OrganizationGroupId parent) {
    return ports
        .unitOfWork()
        .complete(() -> ports.groups().find(parent).isPresent() && addWithin(parent));
  }

  private boolean remove(OrganizationGroupId group) {
    ports.groups().remove(group);
    return true;
  }
}
