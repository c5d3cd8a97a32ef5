package io.plimsoll.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTargetsTest {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "public.example", List.of("1.1.1.1", "2606:4700:4700::1111"),
          "inside.example", List.of("10.0.0.5"),
          "both.example", List.of("1.1.1.1", "192.168.0.1"),
          "0x7f.example", List.of("1.1.1.1"));

  private final PublicTargets targets = targets(false);

  private static PublicTargets targets(boolean anywhere) {
    return new PublicTargets(new WebhookSettings(anywhere), PublicTargetsTest::addressesOf);
  }

  /** Names that are not known here are left to Java only when they are addresses. */
  private static InetAddress[] addressesOf(String host) throws UnknownHostException {
    List<String> known = NAMES.get(host);
    if (known == null) {
      if (host.matches("[\\d.]+|\\[.*]")) {
        return InetAddress.getAllByName(host);
      }
      throw new UnknownHostException(host);
    }
    InetAddress[] addresses = new InetAddress[known.size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = InetAddress.getByName(known.get(i));
    }
    return addresses;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://public.example/hook",
        "https://PUBLIC.example.:8443/hook",
        "https://nobody-knows.example/",
        "https://0x7f.example/",
        "http://1.1.1.1/",
        "http://[2606:4700:4700::1111]:80/",
        "http://[::ffff:1.1.1.1]/"
      })
  void webhooksMayLeadToThePublic(String url) {
    assertThat(targets.faultOf(URI.create(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://LocalHost.:8080/",
        "http://any.localhost/",
        "http://localhost.localdomain/",
        "http://inside.example/",
        "http://inside.example./",
        "http://both.example/",
        "http://127.0.0.1/",
        "http://127.0.0.1./",
        "http://127.1/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0x7f.1/",
        "http://0x7f000001/",
        "http://0x7F.0x0.0x0.0x1/",
        "http://public.example.0x7f/",
        "http://010.8.8.8/",
        "http://0.0.0.0/",
        "http://0/",
        "http://10.1.2.3/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://192.168.1.1/",
        "http://224.0.0.1/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1%25eth0]/",
        "http://[2606:4700:4700::1111%25nosuchzone]/",
        "http://under_score.example/"
      })
  void webhooksMustNotLeadAnywhereElse(String url) {
    assertThat(targets.faultOf(URI.create(url)))
        .hasValueSatisfying(fault -> assertThat(fault).endsWith(" is not a public address."));
  }

  @Test
  void theFaultNamesTheHostAndNotWhatItsNameStandsFor() {
    assertThat(targets.faultOf(URI.create("http://inside.example:80/path")))
        .contains("inside.example is not a public address.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost/", "http://10.1.2.3/", "http://127.1/", "http://[::1]/"})
  void whatIsNeverPublicIsALastingFault(String url) {
    assertThat(targets.lastingFaultOf(URI.create(url))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://inside.example/", "http://public.example/", "http://1.1.1.1/"})
  void whereANameLeadsIsNone(String url) {
    assertThat(targets.lastingFaultOf(URI.create(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:9/", "http://localhost/", "http://[::1]/"})
  void anOperatorMayAllowEverything(String url) {
    assertThat(targets(true).faultOf(URI.create(url))).isEmpty();
  }
}
