package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.hook.Destination.MailHook;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RefusedHooksTest extends ServedTest {
  private static final String WEB = "/api/hooks-web/";
  private static final String MAIL = "/api/hooks-email/";
  private static final String URL = "https://hooks.invalid/plimsoll";
  private static final String WEBHOOK =
      "{\"destination_url\":\"" + URL + "\",\"event_types\":[\"policy_fired\",\"policy_reset\"]}";
  private static final String MAIL_HOOK =
      "{\"email\":\"ops@example.org\",\"event_types\":[\"policy_fired\"]}";

  @Test
  void eventsAreNamedAtFirst() {
    stranger()
        .post(MAIL, "{\"email\":\"a@example.org\"}")
        .says(400, "{'non_field_errors':['Please specify list of event_types or event_groups.']}");
    stranger().post(MAIL, "{\"email\":\"a@example.org\",\"event_groups\":[]}").hasStatus(201);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'event_types':['x']             | {'event_types':['\"x\" is not a valid choice.']}",
        "'event_types':['user_deleted']  | {'event_types':['\"user_deleted\" is not a valid choice.']}",
        "'event_types':['policy_notification'] | {'event_types':['\"policy_notification\" is not a valid choice.']}",
        "'event_types':'policy_fired'    | {'event_types':['Expected a list of items but got type \"str\".']}",
        "'event_types':null              | {'event_types':['This field may not be null.']}",
        "'event_groups':['users']        | {'event_groups':['\"users\" is not a valid choice.']}",
        "'content_type':'xml'            | {'content_type':['\"xml\" is not a valid choice.']}",
        "'is_active':'perhaps'           | {'is_active':['Must be a valid boolean.']}",
      })
  void faultsAreTold(String field, String fault) {
    Answer answer =
        stranger()
            .post(
                WEB,
                "{\"destination_url\":\"%s\",\"event_groups\":[],%s}"
                    .formatted(URL, field.replace('\'', '"')));
    assertThat(answer.hasStatus(400).json())
        .isEqualTo(JsonMapper.shared().readTree(fault.replace("\"", "\\\"").replace('\'', '"')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hooks.invalid",
        "//hooks.invalid/",
        "ftp://hooks.invalid/",
        "javascript:alert(1)",
        "http:///path",
        "http://",
        "https://user:password@hooks.invalid/",
        "https://hooks.invalid/#part",
        "https://hooks.invalid:65536/",
        "https://hooks.invalid/\\r\\nHost: other.invalid",
        "http://0x7f.1/",
        "http://127.1/",
        "http://127.0.0.1./"
      })
  void whatIsNoUrlIsRefused(String url) {
    refusesTarget(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/",
        "http://localhost.:8080/",
        "http://127.0.0.1/",
        "http://0177.0.0.1/",
        "http://2130706433/",
        "http://0.0.0.0/",
        "http://10.0.0.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://192.168.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[fd00::1]/"
      })
  void whatIsNotPublicIsRefused(String url) {
    String fault = refusesTarget(url);
    assertThat(fault).endsWith(" is not a public address.");
    assertThat(url).contains(fault.substring(0, fault.indexOf(' ')));
  }

  private String refusesTarget(String url) {
    Api author = stranger();
    String present = author.post(WEB, WEBHOOK).hasStatus(201).string("url");
    Answer added =
        author.post(
            WEB, "{\"destination_url\":\"%s\",\"event_types\":[\"policy_fired\"]}".formatted(url));
    author.patch(present, "{\"destination_url\":\"%s\"}".formatted(url)).hasStatus(400);
    assertThat(author.get(present).string("destination_url")).isEqualTo(URL);
    assertThat(author.get(WEB).hasStatus(200).json()).hasSize(1);
    return added.hasStatus(400).json().get("destination_url").get(0).stringValue();
  }

  @Test
  void aUrlIsNotTooLong() {
    String longest = URL + "/" + "a".repeat(2048 - URL.length() - 1);

    stranger().post(WEB, WEBHOOK.replace(URL, longest)).hasStatus(201);
    stranger()
        .post(WEB, WEBHOOK.replace(URL, longest + "a"))
        .says(400, "{'destination_url':['Ensure this field has no more than 2048 characters.']}");
  }

  @Test
  void aHostIsNotTooLong() {
    String label = "a".repeat(63);
    String longest = String.join(".", label, label, label, "a".repeat(53), "invalid");
    String fault =
        "{'destination_url':['Enter a URL with a valid host and port, and without a user name or a"
            + " fragment.']}";

    stranger().post(WEB, WEBHOOK.replace("hooks.invalid", longest)).hasStatus(201);
    stranger().post(WEB, WEBHOOK.replace("hooks.invalid", "a" + longest)).says(400, fault);
    stranger().post(WEB, WEBHOOK.replace("hooks", "a" + label)).says(400, fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a@b", "a@example.org, b@example.org", "a@example.org\\r\\nBcc: b@c.org"})
  void whatIsNoAddressIsRefused(String address) {
    Answer refused =
        stranger()
            .post(MAIL, "{\"email\":\"%s\",\"event_types\":[\"policy_fired\"]}".formatted(address));

    assertThat(refused.hasStatus(400).json().propertyNames()).containsExactly("email");
  }

  @Test
  void aUserHasOnlySoMany() {
    User author = seed.user(own("stranger"));
    for (int i = 0; i < MaintainHooks.MAX_HOOKS; i++) {
      application
          .get(Hooks.class)
          .save(
              new Hook(
                  new HookId(UUID.randomUUID()),
                  author.id(),
                  new HookTerms(
                      new MailHook("a@example.org"), Subscription.to(Set.of(), Set.of()), false),
                  Optional.empty()));
    }

    for (String kind : List.of(WEB, MAIL)) {
      stranger()
          .post(kind, kind.equals(WEB) ? WEBHOOK : MAIL_HOOK)
          .says(400, "{'non_field_errors':['A user has at most 100 hooks.']}");
    }
    owner("provider").post(WEB, WEBHOOK).hasStatus(201);
  }
}
