package io.plimsoll.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameAndByItsIdentity(Role role) {
    assertThat(Role.ofKey(role.word())).contains(role);
    assertThat(Role.ofKey(role.id().toString())).contains(role);
    assertThat(Role.ofKey(role.id().toString().replace("-", ""))).contains(role);
  }

  @Test
  void isNotFoundByAnythingElse() {
    assertThat(Role.ofKey("CUSTOMER.NOBODY")).isEmpty();
    assertThat(Role.ofKey("")).isEmpty();
  }
}
