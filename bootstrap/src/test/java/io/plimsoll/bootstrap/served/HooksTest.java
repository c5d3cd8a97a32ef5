package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
