package io.plimsoll.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest {
  private final InMemoryMarketplace ports = new InMemoryMarketplace();
  private final PlainPasswordHashes hashes = new PlainPasswordHashes();
  private final User user = new MarketplaceSeed(ports).user("ada");
  private Instant now = Instant.parse("2026-02-01T10:00:00Z");
  private final SignIn signIn =
      SignIn.using(
          ports.users(),
          ports.tokens(),
          ports.signInFailures(),
          hashes,
          ports.unitOfWork(),
          new SecureRandom(),
          () -> now);

  SignInTest() {
    ports.users().setPasswordHash(user.id(), "hash of right");
  }

  @Test
  void theRightPasswordGivesATokenOfWhichTheHashIsKept() {
    String token = signedIn();

    assertThat(token).matches("[0-9a-f]{40}");
    assertThat(ports.tokens().owner(TokenHash.of(token))).hasValue(user.id());
    assertThat(signedIn()).isNotEqualTo(token);
  }

  @Test
  void theTenNewestTokensStayValid() {
    String first = signedIn();
    now = now.plusSeconds(1);
    String second = signedIn();
    for (int i = 0; i < 9; i++) {
      now = now.plusSeconds(1);
      signedIn();
    }

    assertThat(ports.tokens().owner(TokenHash.of(first))).isEmpty();
    assertThat(ports.tokens().owner(TokenHash.of(second))).isPresent();
  }

  @Test
  void unknownNamesAndUsersWithoutPasswordCostAsMuchAsWrongPasswords() {
    new MarketplaceSeed(ports).user("without password");

    assertThat(attempt("nobody", "x", "a")).isEqualTo(new SignIn.Result.Wrong());
    assertThat(attempt("without password", "x", "a")).isEqualTo(new SignIn.Result.Wrong());
    assertThat(attempt("ada", "x", "a")).isEqualTo(new SignIn.Result.Wrong());

    assertThat(hashes.work).containsExactly("x", "x", "x");
  }

  @Test
  void fourFailuresLockTheNameOutFromThatAddressForTenMinutes() {
    fail(4);

    assertThat(attempt("ada", "right", "a")).isEqualTo(new SignIn.Result.LockedOut());
    assertThat(attempt("ada", "right", "b")).isInstanceOf(SignIn.Result.SignedIn.class);
    now = now.plus(Duration.ofMinutes(10));
    assertThat(attempt("ada", "right", "a")).isEqualTo(new SignIn.Result.LockedOut());
    now = now.plusMillis(1);
    assertThat(attempt("ada", "right", "a")).isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void whoIsLockedOutCostsNothingAndStaysSoNoLonger() {
    fail(4);
    hashes.work.clear();
    now = now.plus(Duration.ofMinutes(9));
    attempt("ada", "wrong", "a");
    now = now.plus(Duration.ofMinutes(2));

    assertThat(hashes.work).isEmpty();
    assertThat(attempt("ada", "right", "a")).isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void successForgetsFailures() {
    fail(3);
    attempt("ada", "right", "a");
    fail(3);

    assertThat(attempt("ada", "right", "a")).isInstanceOf(SignIn.Result.SignedIn.class);
  }

  @Test
  void ofManyGuessesAtOnceOnlyFourAreLookedAt() {
    List<SignIn.Result> meanwhile = new ArrayList<>();
    SignIn duringOthers =
        SignIn.using(
            ports.users(),
            ports.tokens(),
            ports.signInFailures(),
            new PlainPasswordHashes() {
              @Override
              public boolean matches(String password, String hash) {
                for (int i = 0; i < 5; i++) {
                  meanwhile.add(attempt("ada", "wrong", "a"));
                }
                return super.matches(password, hash);
              }
            },
            ports.unitOfWork(),
            new SecureRandom(),
            () -> now);

    duringOthers.signIn(new SignIn.Command("ada", "wrong", "a"));

    assertThat(meanwhile)
        .containsExactly(
            new SignIn.Result.Wrong(),
            new SignIn.Result.Wrong(),
            new SignIn.Result.Wrong(),
            new SignIn.Result.LockedOut(),
            new SignIn.Result.LockedOut());
  }

  @Test
  void aDisabledUserIsToldOnlyWithTheRightPassword() {
    ports.users().save(List.of(new User(user.id(), "ada", "", "", false, false, false)));

    assertThat(attempt("ada", "wrong", "a")).isEqualTo(new SignIn.Result.Wrong());
    assertThat(attempt("ada", "right", "a")).isEqualTo(new SignIn.Result.Disabled());
  }

  @Test
  void secretsAreNotPrinted() {
    assertThat(new SignIn.Command("ada", "right", "a").toString()).doesNotContain("right");
    assertThat(new SignIn.Result.SignedIn("key").toString()).doesNotContain("key");
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThat(attempt("ada", "wrong", "a")).isEqualTo(new SignIn.Result.Wrong());
    }
  }

  private String signedIn() {
    return ((SignIn.Result.SignedIn) attempt("ada", "right", "a")).token();
  }

  private SignIn.Result attempt(String username, String password, String address) {
    return signIn.signIn(new SignIn.Command(username, password, address));
  }
}
