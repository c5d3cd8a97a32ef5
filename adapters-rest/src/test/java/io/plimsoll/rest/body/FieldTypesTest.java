package io.plimsoll.rest.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class FieldTypesTest {

  @ParameterizedTest
  @CsvSource({
    "123456789012345678.123, Ensure that there are no more than 20 digits in total.",
    "1234567890123456789.12, Ensure that there are no more than 20 digits in total.",
    "0.000000000000000000001, Ensure that there are no more than 20 digits in total.",
    "1e20, Ensure that there are no more than 20 digits in total.",
    "1.123, Ensure that there are no more than 2 decimal places.",
    "1234567890123456789, Ensure that there are no more than 18 digits before the decimal point.",
  })
  void aDecimalHasItsFirstFaultTold(String text, String fault) {
    assertRefuses(FieldType.decimal(20, 2), text, fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31T23:59:59-00:01", "0001-01-01T00:00:00+00:01"})
  void aMomentIsInTheYearsThatClientsCanRead(String text) {
    assertRefuses(
        FieldType.moment(ZoneOffset.UTC),
        text,
        "Datetime has wrong format. Use one of these formats instead:"
            + " YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].");
  }

  @Test
  void theFirstMomentIsTheBeginningOfTheYearOne() {
    assertThat(FieldType.moment(ZoneOffset.UTC).read(StringNode.valueOf("0001-01-01T01:00+01:00")))
        .isEqualTo(Instant.parse("0001-01-01T00:00:00Z"));
  }

  @Test
  void whatIsNestedDeeplyIsRefusedWhileItCouldStillBeShown() {
    assertThat(Json.parse("[".repeat(100) + "]".repeat(100)).isArray()).isTrue();
    assertThatThrownBy(() -> Json.parse("[".repeat(101) + "]".repeat(101)))
        .isInstanceOf(Json.InvalidJsonException.class)
        .hasMessage("nested too deeply");
  }

  private static void assertRefuses(FieldType<?> type, String text, String fault) {
    assertThatThrownBy(() -> type.read(StringNode.valueOf(text)))
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.fault()).isEqualTo(List.of(fault)));
  }
}
