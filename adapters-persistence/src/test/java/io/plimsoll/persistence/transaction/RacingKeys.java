package io.plimsoll.persistence.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.persistence.AdaptersUnderTest;
import io.plimsoll.persistence.Race;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes second finds what the first one has left, and not an error of the database. */
abstract class RacingKeys {
  private static final Name NAME = new Name("biology");

  PortsUnderTest ports;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void nothingIsThere() {
    ports = database().ports();
  }

  @Test
  void whatBothWouldStoreIsStoredOnce() {
    Race<Boolean> race = Race.between(ports.unitOfWork(), this::add, this::addIfNew);

    assertThat(race.outcome()).isFalse();
  }

  @Test
  void whatIsWrongHoweverOftenItIsTriedIsAnError() {
    add();

    assertThatThrownBy(() -> ports.unitOfWork().complete(this::add))
        .hasRootCauseInstanceOf(SQLException.class);
  }

  private boolean addIfNew() {
    return ports
        .unitOfWork()
        .complete(() -> ports.groups().byName(Set.of(NAME)).isEmpty() && add());
  }

  private boolean add() {
    return addWithin(null);
  }

  final boolean addWithin(@Nullable OrganizationGroupId parent) {
    OrganizationGroupId id = new OrganizationGroupId(UUID.randomUUID());
    ports.groups().save(List.of(new OrganizationGroup(id, NAME, parent)));
    return true;
  }
}
