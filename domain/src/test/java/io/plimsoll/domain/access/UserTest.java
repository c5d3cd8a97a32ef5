package io.plimsoll.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UserTest {
  @Test
  void hasAUsername() {
    assertThatThrownBy(() -> user(" ", "", "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasTextsOfBoundedLength() {
    assertThat(user("x".repeat(128), "y".repeat(255), "z".repeat(255)).username()).hasSize(128);
    assertThatThrownBy(() -> user("x".repeat(129), "", "")).hasMessageContaining("128");
    assertThatThrownBy(() -> user("x", "y".repeat(256), "")).hasMessageContaining("255");
    assertThatThrownBy(() -> user("x", "", "z".repeat(256))).hasMessageContaining("255");
  }

  @Test
  void holdsRolesThatAreKnownByTheirWordsAndIdentities() {
    assertThat(Role.ofKey("CUSTOMER.OWNER")).contains(Role.CUSTOMER_OWNER);
    assertThat(Role.ofKey("customer.owner")).isEmpty();
    assertThat(Stream.of(Role.values()).map(Role::id)).doesNotHaveDuplicates();
  }

  @Test
  void provesItselfWithATokenOfWhichOnlyTheHashIsKept() {
    // the SHA-256 of "abc" is the first example of FIPS 180
    assertThat(TokenHash.of("abc").hex())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static User user(String username, String fullName, String email) {
    return new User(new UserId(UUID.randomUUID()), username, fullName, email, false, false, true);
  }
}
