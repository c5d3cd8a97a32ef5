package io.plimsoll.bootstrap.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Values that hardly any field or parameter is made for. */
final class HostileValues {
  static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e400",
          "-1e-400",
          "1e999999999",
          "9007199254740993",
          "9".repeat(40),
          "9".repeat(900),
          text(""),
          text(" "),
          text("-1"),
          text("NaN"),
          text("9".repeat(2000)),
          text("x".repeat(256)),
          text("x".repeat(100_000)),
          text("\\u0000"),
          text("\\ud800"),
          text("\ud83d\udea2\u202e"),
          text("';drop table event;--"),
          text("2026-13-45"),
          text("9999-12-31T23:59:59.999999999+18:00"),
          text("0001-01-01"),
          text(UNKNOWN_ID),
          text("/api/users/" + UNKNOWN_ID + "/"),
          text("/api/marketplace-provider-offerings/" + UNKNOWN_ID + "/"),
          text("http://[/"),
          text("javascript:alert(1)"),
          text("[object Object]"),
          "[]",
          "[null]",
          "[[[]]]",
          "[{}]",
          "[{\"type\":{},\"limit\":[]}]",
          "[" + "1,".repeat(1500) + "1]",
          "{}",
          "{\"\":null}",
          "{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}",
          "[".repeat(2000) + "]".repeat(2000));

  private static final List<String> BODIES =
      List.of(
          "{",
          "{\"a\":}",
          "[]",
          "null",
          "1",
          text("text"),
          "{\"a\":1}{",
          "\u0000",
          "[".repeat(100_000),
          "{\"" + "x".repeat(70_000) + "\":1}");

  private static final List<String> KEYS =
      List.of("cpu", "name", "end_date", "notify_external_user");

  private static final List<String> QUERY =
      List.of(
          "",
          "%00",
          "%ff",
          "x",
          "-1",
          "0",
          "1.5",
          "true",
          "99999999999999999999",
          "x".repeat(300),
          "%27%22%3B--",
          "a,b",
          "%5B%5D",
          "2026-13-45",
          "0001-01-01",
          UNKNOWN_ID,
          "/api/",
          "/api/customers/" + UNKNOWN_ID + "/",
          "http://%5B/");

  private static final List<String> IDS =
      List.of(UNKNOWN_ID, "x", "0", "-", "%00", "..%2f..", "%F0%9F%9A%A2", "x".repeat(300));

  private HostileValues() {}

  private static String text(String content) {
    return "\"" + content + "\"";
  }

  /** Some values of a field, as JSON; always the same for the same field. */
  static List<String> ofField(String field, int count) {
    return some(JSON, field, count);
  }

  /** Some values of a parameter, as queries write them. */
  static List<String> ofParameter(String parameter, int count) {
    return some(QUERY, parameter, count);
  }

  /** What free objects have that somebody reads. */
  static List<String> keys() {
    return KEYS;
  }

  /** Some of what no operation takes as a body. */
  static List<String> bodies(String operation, int count) {
    return some(BODIES, operation, count);
  }

  /** Some of what stands for ids in paths but is none, or nobody's. */
  static List<String> ids(String operation, int count) {
    return some(IDS, operation, count);
  }

  private static List<String> some(List<String> all, String of, int count) {
    List<String> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(of.hashCode()));
    return shuffled.subList(0, Math.min(count, shuffled.size()));
  }
}
