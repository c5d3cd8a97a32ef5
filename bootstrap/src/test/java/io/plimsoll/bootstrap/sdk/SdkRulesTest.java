package io.plimsoll.bootstrap.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SdkRulesTest {
  private static final SdkRules RULES =
      SdkRules.of(
          """
          # two kinds
          Ship: ships ships_launch
          always     name     text
          always     built    moment
          sometimes  port     url or null
          sometimes  decks    list of Deck

          Deck:
          always     number   integer
          """);

  @Test
  void wholeObjectsPass() {
    check(
        "ships_list",
        "[{'name':'a','built':'2026-01-01T00:00:00.5+00:00','port':null,'decks':[{'number':1}]}]");
    check("ships_launch", "{'name':'a','built':'2026-01-01T00:00:00Z','colour':'red'}");
    check("boats_list", "[null]");
  }

  @Test
  void sparseObjectsMayLackWhatOthersHave() {
    RULES.check("ships_list", json("[{'name':'a'}]"), true);
    assertThatThrownBy(() -> check("ships_list", "[{'name':'a'}]"))
        .hasMessageContaining("Ship has no built");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'name':null,'built':'2026-01-01T00:00:00Z'}",
        "{'name':'a','built':null}",
        "{'name':'a','built':''}",
        "{'name':'a','built':'2026-01-01'}",
        "{'name':'a','built':'2026-01-01T00:00:00Z','port':'/port/'}",
        "{'name':'a','built':'2026-01-01T00:00:00Z','decks':null}",
        "{'name':'a','built':'2026-01-01T00:00:00Z','decks':[{}]}",
        "{'name':'a','built':'2026-01-01T00:00:00Z','decks':[{'number':'1'}]}",
        "null"
      })
  void whatStopsAParserIsFound(String ship) {
    assertThatThrownBy(() -> check("ships_retrieve", ship)).isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "uuid, 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'f81d4fae'",
    "uuid, 'f81d4fae7dec11d0a76500a0c91e6bf6', ''",
    "decimal, '10.00', '10,00'",
    "date, '2026-02-28', '2026-02-30'",
    "one of a b, 'a b', 'c'"
  })
  void textsHaveTheirForms(String type, String good, String bad) {
    SdkRules rules = SdkRules.of("Thing: things\nalways key " + type);

    rules.check("things_create", json("{'key':'%s'}".formatted(good)), false);
    assertThatThrownBy(
            () -> rules.check("things_create", json("{'key':'%s'}".formatted(bad)), false))
        .hasMessageContaining("Thing.key");
  }

  @Test
  void theTableOfRealKindsCanBeRead() {
    assertThat(SdkRules.read().operations()).contains("customers", "users_me");
  }

  private static void check(String operation, String answer) {
    RULES.check(operation, json(answer), false);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }
}
