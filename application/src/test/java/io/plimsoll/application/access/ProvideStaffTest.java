package io.plimsoll.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.access.ProvideStaff.Result;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvideStaffTest {
  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  private final MarketplaceSeed seed = new MarketplaceSeed(ports);
  private final Authenticate authenticate =
      Authenticate.using(ports.tokens(), ports.users(), InstantSource.system());
  private Instant now = Instant.parse("2026-02-01T10:00:00Z");
  private final ProvideStaff staff =
      ProvideStaff.using(
          ports.users(),
          ports.tokens(),
          ports.unitOfWork(),
          new SecureRandom(),
          UUID::randomUUID,
          () -> now);

  @Test
  void theFirstStartIssuesATokenAndLaterOnesDoNot() {
    Result first = staff.provide(Optional.empty());

    assertThat(first).isInstanceOf(Result.Issued.class);
    assertThat(viewer(((Result.Issued) first).token()).staff()).isTrue();
    assertThat(staff.provide(Optional.empty())).isEqualTo(new Result.Ready());
  }

  @Test
  void aConfiguredTokenIsValidAndMayBeConfiguredAgain() {
    assertThat(staff.provide(Optional.of("chosen"))).isEqualTo(new Result.Ready());
    assertThat(staff.provide(Optional.of("chosen"))).isEqualTo(new Result.Ready());

    assertThat(viewer("chosen").username()).isEqualTo("staff");
    assertThat(viewer("chosen").staff()).isTrue();
  }

  @Test
  void aNewlyConfiguredTokenEndsTheOthers() {
    String issued = ((Result.Issued) staff.provide(Optional.empty())).token();
    now = now.plusSeconds(1);

    staff.provide(Optional.of("chosen"));

    assertThat(authenticate.authenticate(issued)).isEqualTo(new Authenticate.Result.Unknown());
    assertThat(viewer("chosen").staff()).isTrue();
  }

  @Test
  void aUserOfThatNameBecomesStaffAndKeepsItsIdentity() {
    User before = seed.user("staff");

    String token = ((Result.Issued) staff.provide(Optional.empty())).token();

    assertThat(viewer(token)).isEqualTo(new Viewer(before.id(), "staff", true, false, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "line\n", "é"})
  void whatNoHeaderCanCarryIsNoToken(String token) {
    assertThat(staff.provide(Optional.of(token))).isInstanceOf(Result.Unusable.class);
    assertThat(ports.users().byUsername(Set.of("staff"))).isEmpty();
  }

  @Test
  void theTokenOfAnotherUserIsNotTaken() {
    UserId other = seed.user("other").id();
    ports.tokens().add(TokenHash.of("chosen"), other, now, 1);

    assertThat(staff.provide(Optional.of("chosen"))).isInstanceOf(Result.Unusable.class);
    assertThat(viewer("chosen").user()).isEqualTo(other);
  }

  private Viewer viewer(String token) {
    return ((Authenticate.Result.Known) authenticate.authenticate(token)).viewer();
  }
}
