package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Destination.MailHook;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HooksTest extends ServedTest {
  private static final String ALL = "/api/hooks/";
  private static final String WEB = "/api/hooks-web/";
  private static final String MAIL = "/api/hooks-email/";
  private static final String URL = "https://hooks.invalid/plimsoll";
  private static final String WEBHOOK =
      "{\"destination_url\":\"" + URL + "\",\"event_types\":[\"policy_fired\",\"policy_reset\"]}";
  private static final String MAIL_HOOK =
      "{\"email\":\"ops@example.org\",\"event_types\":[\"policy_fired\"]}";

  @Test
  void webhooksAreKept() {
    Api author = stranger();

    Answer added = author.post(WEB, WEBHOOK).hasStatus(201);

    assertThat(added.json().propertyNames())
        .containsExactly(
            "url",
            "uuid",
            "is_active",
            "author_uuid",
            "author_fullname",
            "author_username",
            "author_email",
            "event_types",
            "event_groups",
            "created",
            "modified",
            "hook_type",
            "destination_url",
            "content_type",
            "secret");
    assertThat(added.string("hook_type")).isEqualTo("webhook");
    assertThat(added.string("content_type")).isEqualTo("json");
    assertThat(added.string("destination_url")).isEqualTo(URL);
    assertThat(added.string("author_username")).isEqualTo(own("stranger"));
    assertThat(added.json().get("is_active").booleanValue()).isTrue();
    assertThat(words(added, "event_types")).containsExactly("policy_fired", "policy_reset");
    String url = added.string("url");
    Answer changed =
        author.patch(url, "{\"content_type\":\"form\",\"is_active\":false}").hasStatus(200);
    assertThat(changed.string("content_type")).isEqualTo("form");
    assertThat(changed.string("modified")).isGreaterThan(added.string("modified"));
    assertThat(changed.string("created")).isEqualTo(added.string("created"));
    assertThat(words(changed, "event_types")).containsExactly("policy_fired", "policy_reset");
    author.put(url, "{}").says(400, "{'destination_url':['This field is required.']}");
    author
        .put(url, "{\"destination_url\":\"http://other.invalid:8080/\",\"event_types\":[]}")
        .hasStatus(200);
    assertThat(words(author.get(url), "event_types")).isEmpty();
    author.delete(url).hasStatus(204);
    author.delete(url).says(404, "{'detail':'No WebHook matches the given query.'}");
  }

  @Test
  void mailHooksAreKept() {
    Api author = stranger();

    Answer added = author.post(MAIL, MAIL_HOOK).hasStatus(201);

    assertThat(added.json().propertyNames())
        .contains("email")
        .doesNotContain("destination_url", "content_type", "secret");
    assertThat(added.string("hook_type")).isEqualTo("email");
    String url = added.string("url");
    assertThat(author.patch(url, "{\"email\":\"b@example.org\"}").hasStatus(200).string("email"))
        .isEqualTo("b@example.org");
    author.delete(url).hasStatus(204);
    author.get(url).says(404, "{'detail':'No EmailHook matches the given query.'}");
  }

  @Test
  void hooksAreFoundByTheirKind() {
    Api author = stranger();
    Answer web = author.post(WEB, WEBHOOK);
    Answer mail = author.post(MAIL, MAIL_HOOK);
    String ofMail = mail.string("uuid") + "/";
    String ofWeb = web.string("uuid") + "/";

    assertThat(uuids(author, ALL)).containsExactly(mail.string("uuid"), web.string("uuid"));
    assertThat(uuids(author, WEB)).containsExactly(web.string("uuid"));
    assertThat(uuids(author, MAIL)).containsExactly(mail.string("uuid"));
    assertThat(author.get(ALL + ofMail).hasStatus(200).string("url")).isEqualTo(mail.string("url"));
    assertThat(author.get(ALL + ofWeb).hasStatus(200).string("url")).isEqualTo(web.string("url"));
    author.get(WEB + ofMail).hasStatus(404);
    author.patch(WEB + ofMail, "{\"is_active\":false}").hasStatus(404);
    author.post(WEB + ofMail + "rotate_secret/", "").hasStatus(404);
    author.delete(WEB + ofMail).hasStatus(404);
    author.delete(MAIL + ofWeb).hasStatus(404);
    author.delete(ALL + ofWeb).hasStatus(405);
  }

  @Test
  void hooksAreFoundByWhatTheySay() {
    Api author = stranger();
    author.post(WEB, WEBHOOK).hasStatus(201);
    author.post(MAIL, MAIL_HOOK).hasStatus(201);
    String id = seed.user(own("stranger")).id().toString();

    for (String found :
        new String[] {
          WEB + "?content_type=1",
          WEB + "?content_type=1&content_type=2",
          WEB + "?destination_url=" + encoded(URL),
          WEB + "?is_active=true",
          WEB + "?author_uuid=" + id,
          WEB + "?author_username=" + encoded(own("stranger")),
          WEB + "?author_fullname=STRANGER",
          MAIL + "?email=ops@example.org",
        }) {
      assertThat(uuids(author, found)).as(found).hasSize(1);
    }
    for (String empty :
        new String[] {
          WEB + "?content_type=2",
          WEB + "?destination_url=https://hooks.invalid/",
          ALL + "?is_active=false",
          ALL + "?author_uuid=" + UUID.randomUUID(),
          ALL + "?author_email=x@example.org",
          MAIL + "?email=s@example.org",
        }) {
      assertThat(uuids(author, empty)).as(empty).isEmpty();
    }
    author.get(WEB + "?content_type=json").hasStatus(400);
  }

  @Test
  void hooksAreTheirAuthorsBusinessAndThatOfStaff() {
    Answer hook = stranger().post(WEB, WEBHOOK);
    String url = hook.string("url");

    for (Api other : List.of(support(), owner("provider"))) {
      other.get(url).hasStatus(404);
      other.get(ALL + hook.string("uuid") + "/").hasStatus(404);
      other.put(url, "no json").hasStatus(404);
      other.patch(url, "{\"is_active\":false}").hasStatus(404);
      other.post(url + "rotate_secret/", "").hasStatus(404);
      other.delete(url).hasStatus(404);
      assertThat(uuids(other, ALL)).doesNotContain(hook.string("uuid"));
    }
    anonymous().get(url).hasStatus(401);
    staff().get(url).hasStatus(200);
    String ofAuthor = ALL + "?author_uuid=" + hook.string("author_uuid");
    assertThat(uuids(staff(), ofAuthor)).containsExactly(hook.string("uuid"));
    staff().patch(url, "{\"is_active\":false}").hasStatus(200);
    assertThat(stranger().get(url).string("author_uuid")).isEqualTo(hook.string("author_uuid"));
    staff().delete(url).hasStatus(204);
  }

  @Test
  void groupsStandForTheirTypes() {
    Api author = stranger();

    Answer added =
        author
            .post(
                MAIL,
                "{\"email\":\"a@example.org\",\"event_groups\":[\"resources\"],"
                    + "\"event_types\":[\"policy_fired\"]}")
            .hasStatus(201);

    assertThat(words(added, "event_groups")).containsExactly("resources");
    assertThat(words(added, "event_types"))
        .hasSize(1 + ofResources())
        .contains("policy_fired", "marketplace_resource_paused");
    Answer narrowed =
        author.patch(added.string("url"), "{\"event_types\":[\"policy_reset\"]}").hasStatus(200);
    assertThat(words(narrowed, "event_groups")).isEmpty();
    assertThat(words(narrowed, "event_types")).containsExactly("policy_reset");
    Answer widened =
        author.patch(added.string("url"), "{\"event_groups\":[\"resources\"]}").hasStatus(200);
    assertThat(words(widened, "event_types")).hasSize(ofResources());
  }

  private static int ofResources() {
    return (int)
        Stream.of(EventType.values())
            .filter(type -> type.group().word().equals("resources"))
            .count();
  }

  @Test
  void everyTypeCanBeWanted() {
    String words = String.join("\",\"", Worded.wordsOf(EventType.class));

    Answer added =
        stranger()
            .post(MAIL, "{\"email\":\"a@example.org\",\"event_types\":[\"%s\"]}".formatted(words))
            .hasStatus(201);

    assertThat(words(added, "event_types"))
        .containsExactlyElementsOf(Worded.wordsOf(EventType.class));
  }

  @Test
  void secretsAreToldOnce() {
    Api author = stranger();
    Answer added = author.post(WEB, WEBHOOK).hasStatus(201);
    String url = added.string("url");
    SigningSecret first = new SigningSecret(added.string("secret"));
    Instant before = Instant.now();

    Answer rotated = author.post(url + "rotate_secret/", "").hasStatus(200);
    Answer again = staff().post(url + "rotate_secret/", "").hasStatus(200);

    SigningSecret second = new SigningSecret(rotated.string("secret"));
    SigningSecret third = new SigningSecret(again.string("secret"));
    assertThat(first.key()).hasSize(32);
    assertThat(Set.of(first, second, third)).hasSize(3);
    assertThat(Instant.parse(rotated.string("former_secret_expires")))
        .isBetween(
            before.plus(SigningSecrets.OVERLAP).minusSeconds(1),
            Instant.now().plus(SigningSecrets.OVERLAP).plus(Duration.ofSeconds(1)));
    Hook stored =
        application
            .get(Hooks.class)
            .find(new HookId(UUID.fromString(added.string("uuid"))))
            .orElseThrow();
    assertThat(stored.secrets().orElseThrow().at(Instant.now())).containsExactly(third, second);
    for (Answer shown :
        List.of(
            author.get(url),
            author.get(WEB),
            author.get(ALL),
            author.patch(url, "{\"is_active\":true}"),
            staff().get(url))) {
      assertThat(shown.hasStatus(200).text()).doesNotContain("secret", "whsec_");
    }
    author.patch(url, "{\"secret\":\"whsec_mine\"}").hasStatus(200);
    assertThat(application.get(Hooks.class).find(stored.id()).orElseThrow().secrets())
        .isEqualTo(stored.secrets());
  }

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
    assertThat(uuids(author, WEB)).hasSize(1);
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

  private static List<String> words(Answer answer, String field) {
    return answer.json().get(field).valueStream().map(JsonNode::stringValue).toList();
  }

  private static List<String> uuids(Api api, String list) {
    return api.get(list)
        .hasStatus(200)
        .json()
        .valueStream()
        .map(each -> each.get("uuid").stringValue())
        .toList();
  }
}
