package io.plimsoll.application.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.organization.OrganizationGroup;
import io.plimsoll.domain.organization.OrganizationGroupId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link UnitOfWork} does. */
public abstract class UnitOfWorkContract extends PortContract {
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void commitsWhatTheWorkDidAndGivesItsAnswer() {
    String answer =
        ports
            .unitOfWork()
            .complete(() -> {
              addGroup("biology");
              return "done";
            });

    assertThat(answer).isEqualTo("done");
    assertThat(isThere("biology")).isTrue();
  }

  @Test
  void rollsEverythingBackAndRethrowsWhenTheWorkThrows() {
    Refusal refusal = new Refusal();

    assertThatThrownBy(() ->
            inTransaction(() -> {
              addGroup("biology");
              addGroup("physics");
              throw refusal;
            }))
        .isSameAs(refusal);

    assertThat(isThere("biology")).isFalse();
    assertThat(isThere("physics")).isFalse();
  }

  @Test
  void seesItsOwnChanges() {
    boolean seen =
        inTransaction(() -> {
          addGroup("biology");
          return isThere("biology");
        });

    assertThat(seen).isTrue();
  }

  @Test
  void becomesPartOfTheOneAroundIt() {
    assertThatThrownBy(() ->
            inTransaction(() -> {
              inTransaction(() -> addGroup("biology"));
              throw new Refusal();
            }))
        .isInstanceOf(Refusal.class);

    assertThat(isThere("biology")).isFalse();
  }

  @Test
  void canBeFollowedByAnotherAfterItFailed() {
    assertThatThrownBy(() ->
            inTransaction(() -> {
              throw new Refusal();
            }))
        .isInstanceOf(Refusal.class);

    inTransaction(() -> addGroup("biology"));

    assertThat(isThere("biology")).isTrue();
  }

  private void addGroup(String name) {
    ports
        .groups()
        .save(
            List.of(
                new OrganizationGroup(new OrganizationGroupId(UUID.randomUUID()), new Name(name))));
  }

  private boolean isThere(String name) {
    return !ports.groups().byName(Set.of(new Name(name))).isEmpty();
  }
}
