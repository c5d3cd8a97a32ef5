package io.plimsoll.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
  private static final String FROM = "plimsoll@localhost";
  private static final String URL = "https://plimsoll.example.org/usage//";

  @Test
  void linksBeginWithTheAddressThatPeopleUse() {
    assertThat(settings(FROM, FROM, URL).link("/api/"))
        .isEqualTo("https://plimsoll.example.org/usage/api/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plimsoll", "a@b@c", "a@b.c\r\nBcc: d@e.f", "a@b.c, d@e.f"})
  void saysWhichAddressIsNone(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(address, FROM, URL))
        .withMessageContaining("plimsoll.mail.from is no mail address");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(FROM, address, URL))
        .withMessageContaining("plimsoll.mail.reply-to is no mail address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plimsoll.example.org", "ftp://x", "mailto:a@b.c", "http://x/?a"})
  void saysWhichAddressLeadsNowhere(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(FROM, FROM, url))
        .withMessageContaining("plimsoll.public-url is an address such as");
  }

  private static MailSettings settings(String from, String replyTo, String url) {
    return new MailSettings(
        from, Optional.of(replyTo), Optional.empty(), URI.create(url), ZoneId.of("UTC"));
  }
}
