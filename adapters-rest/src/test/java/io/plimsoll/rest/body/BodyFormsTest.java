package io.plimsoll.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import io.plimsoll.rest.ServedTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that a body can have, and those that it can't. */
class BodyFormsTest extends ServedTest {

  @Test
  void aFormHoldsListsAsRepeatedKeysAndStructuresAsJson() {
    OfferingSeed offering = seed.offering(own("offering")).soldBy(own("provider")).with("cpu");
    OrganizationGroupId first = seed.group(own("first"));
    OrganizationGroupId second = seed.group(own("second"));
    String form =
        "scope=/api/marketplace-provider-offerings/%s/&actions=notify_external_user&period=&options=%s"
                .formatted(offering.id(), encoded("{\"notify_external_user\":\"a@b.ch\"}"))
            + "&organization_groups=/api/organization-groups/%s/&organization_groups=/api/organization-groups/%s/"
                .formatted(first, second)
            + "&component_limits_set="
            + encoded("[{\"type\":\"cpu\",\"limit\":5}]");

    Answer defined = owner("provider").form("POST", POLICIES, form).hasStatus(201);

    assertThat(defined.json().get("organization_groups").size()).isEqualTo(2);
    assertThat(defined.json().get("component_limits_set"))
        .hasToString("[{\"type\":\"cpu\",\"limit\":5}]");
    assertThat(defined.json().get("options")).hasToString("{\"notify_external_user\":\"a@b.ch\"}");
    assertThat(defined.json().get("period").intValue()).isEqualTo(2);
  }

  @Test
  void patchAndPutTakeFormsToo() {
    Api staff = staff();
    String url = staff.post(POLICIES, whole()).hasStatus(201).string("url");

    assertThat(staff.form("PATCH", url, "period=4").hasStatus(200).string("period_name"))
        .isEqualTo("12 month");
    staff.form("PUT", url, "period=4").hasStatus(400).saysJson();
  }

  @Test
  void multipartFormsAreRead() {
    Api staff = staff();
    String url = staff.post(POLICIES, whole()).hasStatus(201).string("url");
    String parts = part("period", "4") + part("actions", "notify_external_user") + "--b--\r\n";

    Answer patched = multipart(staff, url, "multipart/form-data; boundary=b", parts);

    assertThat(patched.hasStatus(200).string("period_name")).isEqualTo("12 month");
    assertThat(patched.string("actions")).isEqualTo("notify_external_user");
  }

  @Test
  void brokenMultipartFormsAreRefused() {
    Api staff = staff();
    String url = staff.post(POLICIES, whole()).hasStatus(201).string("url");

    multipart(staff, url, "multipart/form-data", "--b").hasStatus(400).saysJson();
    multipart(staff, url, "multipart/form-data; boundary=b", "--b\r\nx").hasStatus(400).saysJson();
    String big =
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n"
            + "x".repeat(2 << 20)
            + "\r\n--b--";
    multipart(staff, url, "multipart/form-data; boundary=b", big).hasStatus(413).saysJson();
  }

  @Test
  void aFormMayHaveManyParts() {
    Api staff = staff();
    String url = staff.post(POLICIES, whole()).hasStatus(201).string("url");
    String unused = part("unused", "x").repeat(500) + part("period", "4") + "--b--\r\n";

    Answer patched = multipart(staff, url, "multipart/form-data; charset=x; boundary=b", unused);

    assertThat(patched.hasStatus(200).string("period_name")).isEqualTo("12 month");
  }

  @Test
  void brokenMultipartFormsAreReadAfterEverythingElse() {
    String policy = staff().post(POLICIES, whole()).hasStatus(201).string("url");
    String type = "multipart/form-data";

    multipart(staff(), "/api/nothing/", type, "--b").says(404, "{'detail':'Not found.'}");
    multipart(staff(), POLICIES, type, "--b")
        .says(405, "{'detail':'Method \\'PATCH\\' not allowed.'}");
    multipart(support(), policy, type, "--b").hasStatus(403).saysJson();
    multipart(stranger(), policy, type, "--b").hasStatus(404).saysJson();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "utf-16", "a b", "\"", ""})
  void theCharsetOfAFormOrOfJsonDoesNotMatter(String charset) {
    Api staff = staff();
    String url = staff.post(POLICIES, whole()).hasStatus(201).string("url");
    byte[] json = "{\"period\": 4}".getBytes(StandardCharsets.UTF_8);
    byte[] form = "period=3".getBytes(StandardCharsets.UTF_8);

    assertThat(
            staff
                .send("PATCH", url, "application/json; charset=" + charset, json)
                .hasStatus(200)
                .string("period_name"))
        .isEqualTo("12 month");
    assertThat(
            staff
                .send("PATCH", url, "Application/X-WWW-Form-Urlencoded ;charset=" + charset, form)
                .hasStatus(200)
                .string("period_name"))
        .isEqualTo("3 month");
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, value);
  }

  private static Answer multipart(Api api, String url, String type, String body) {
    return api.send("PATCH", url, type, body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml; charset=x",
        "multipart/mixed; boundary=b",
        "nonsense",
        "*/*"
      })
  void otherTypesAreNotSupported(String type) {
    staff()
        .send("POST", POLICIES, type, "{}".getBytes(StandardCharsets.UTF_8))
        .says(415, "{'detail':'Unsupported media type \\'%s\\' in request.'}".formatted(type));
  }

  @Test
  void aBodyWithoutTypeIsNotSupported() {
    staff()
        .call("POST", POLICIES, Optional.of("{}".getBytes(StandardCharsets.UTF_8)))
        .says(415, "{'detail':'Unsupported media type \\'\\' in request.'}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]|list", "5|int", "1.5|float", "'\"x\"'|str", "true|bool"})
  void aBodyThatIsNoObjectIsNamed(String body, String type) {
    staff()
        .post(POLICIES, body)
        .says(
            400,
            "{'non_field_errors':['Invalid data. Expected a dictionary, but got %s.']}"
                .formatted(type));
  }

  @Test
  void nullIsNoData() {
    staff().post(POLICIES, "null").says(400, "{'non_field_errors':['No data provided']}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{} {}",
        "{'a': 1}",
        "{\"a\": NaN}",
        "{\"a\": 1e99999999999}",
        "{\"a\": \uD83D\uDE00}",
        " "
      })
  void malformedJsonIsRefused(String body) {
    Answer answer = staff().post(POLICIES, body).hasStatus(400).saysJson();

    assertThat(answer.string("detail")).startsWith("JSON parse error - ");
  }

  @Test
  void malformedJsonIsToldByItsPlaceAlone() {
    staff()
        .post(POLICIES, "{\n  x}")
        .says(400, "{'detail':'JSON parse error - line 2, column 3: not valid JSON'}");
  }

  @Test
  void deepAndLongAndUndecodableJsonIsRefused() {
    Api staff = staff();

    String deep = "{'detail':'JSON parse error - nested too deeply'}";
    staff.post(POLICIES, "[".repeat(100_000)).says(400, deep);
    staff.post(POLICIES, "{\"a\":".repeat(100_000)).says(400, deep);
    staff
        .post(POLICIES, "{\"period\": " + "9".repeat(100_000) + "}")
        .says(400, "{'detail':'JSON parse error - a number is too long'}");
    staff
        .post(POLICIES, "{\"%s\": 1}".formatted("x".repeat(100_000)))
        .says(400, "{'detail':'JSON parse error - a name is too long'}");
    staff
        .send("POST", POLICIES, "application/json", new byte[] {'"', (byte) 0xC3, '"'})
        .says(400, "{'detail':'JSON parse error - the text is not UTF-8'}");
  }

  @Test
  void ofARepeatedNameTheLastValueCounts() {
    String body = whole().replace("{\"scope\"", "{\"period\": 9, \"period\": 1, \"scope\"");

    assertThat(staff().post(POLICIES, body).hasStatus(201).string("period_name"))
        .isEqualTo("Total");
  }

  @Test
  void tooMuchIsTooMuch() {
    byte[] body = " ".repeat(12 << 20).getBytes(StandardCharsets.UTF_8);

    staff()
        .send("POST", POLICIES, "application/json", body)
        .says(413, "{'detail':'The body has more than 1048576 bytes.'}");
  }

  private String whole() {
    OfferingSeed offering = seed.offering(own("offering")).soldBy(own("provider"));
    return """
    {"scope": "/api/marketplace-provider-offerings/%s/", "apply_to_all": true,
     "actions": "notify_organization_owners", "component_limits_set": []}\
    """
        .formatted(offering.id());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
