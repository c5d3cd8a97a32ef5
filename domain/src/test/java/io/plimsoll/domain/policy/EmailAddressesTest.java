package io.plimsoll.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ops@example.org",
        "first.last+policy@sub.example.org",
        "o'neil@example.co.uk",
        "a@b-c.de",
        "x@1.example"
      })
  void areReadOneByOne(String address) {
    assertThat(EmailAddresses.parse(address).addresses()).containsExactly(address);
  }

  @Test
  void areSeparatedByCommasWithSpaceAround() {
    assertThat(EmailAddresses.parse(" a@example.org ,,b@example.org, ").addresses())
        .containsExactly("a@example.org", "b@example.org");
  }

  @Test
  void mayBeNone() {
    assertThat(EmailAddresses.parse("").addresses()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ops",
        "ops@",
        "@example.org",
        "ops@example",
        "ops@example.o",
        "ops@-example.org",
        "ops@example-.org",
        "ops@example..org",
        ".ops@example.org",
        "ops.@example.org",
        "o..ps@example.org",
        "two@signs@example.org",
        "with space@example.org",
        "semi@example.org;colon@example.org",
        "Name <ops@example.org>",
        "\"quoted\"@example.org",
        "ops@[127.0.0.1]",
        "öps@example.org",
      })
  void areRefusedWhenOneIsNone(String text) {
    assertThatThrownBy(() -> EmailAddresses.parse("good@example.org," + text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(text);
  }

  // a line break in an address would let its author write header lines of the mail
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ops@example.org\nBcc: all@example.org",
        "ops@example.org\r\nBcc: all@example.org",
        "ops\n@example.org",
        "ops@example.org\u0000",
        "ops@example\u2028.org",
      })
  void areRefusedWhenTheyBreakTheLine(String text) {
    assertThatThrownBy(() -> EmailAddresses.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void areRefusedWhenTooLong() {
    String host = "a".repeat(61) + "." + "b".repeat(61) + "." + "c".repeat(61) + ".org";
    String longest = "x".repeat(254 - host.length() - 1) + "@" + host;

    assertThat(EmailAddresses.parse(longest).addresses()).hasSize(1);
    assertThatThrownBy(() -> EmailAddresses.parse("x" + longest))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.", "-", "a-", "a"})
  void areRefusedQuicklyWhenTheyInviteBacktracking(String repeated) {
    String evil = "a@" + repeated.repeat(240 / repeated.length()) + "!";

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> EmailAddresses.parse(evil))
                .isInstanceOf(IllegalArgumentException.class));
  }
}
