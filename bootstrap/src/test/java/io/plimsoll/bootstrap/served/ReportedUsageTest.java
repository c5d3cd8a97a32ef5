package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ReportedUsageTest extends ServedUsage {

  @Test
  void isShownAsItWasReported() {
    String report =
        "'date':'%s-01T00:00:00+00:00','usages':[{'type':'cpu','amount':10.5,".formatted(month)
            + "'description':'by hand','missing_usage_policy':'reuse'}]";
    assertThat(set(provider(), report).hasStatus(201).text()).isEmpty();

    JsonNode shown = staff().get(ofResource()).hasStatus(200).json().get(0);

    assertThat(shown.get("usage").stringValue()).isEqualTo("10.50");
    assertThat(shown.get("type").stringValue()).isEqualTo("cpu");
    assertThat(shown.get("name").stringValue()).isEqualTo("cpu");
    assertThat(shown.get("measured_unit").stringValue()).isEqualTo("unit");
    assertThat(shown.get("description").stringValue()).isEqualTo("by hand");
    assertThat(shown.get("missing_usage_policy").stringValue()).isEqualTo("reuse");
    assertThat(shown.get("recurring").booleanValue()).isTrue();
    assertThat(shown.get("date").stringValue()).isEqualTo(month + "-01T00:00:00+00:00");
    assertThat(shown.get("billing_period").stringValue()).isEqualTo(month + "-01");
    assertThat(shown.get("resource_uuid").stringValue()).isEqualTo(resource());
    assertThat(shown.get("resource_name").stringValue()).isEqualTo(own("r"));
    assertThat(shown.get("offering_name").stringValue()).isEqualTo(own("cluster"));
    assertThat(shown.get("project_name").stringValue()).isEqualTo("project of " + own("r"));
    assertThat(shown.get("customer_name").stringValue()).isEqualTo(own("university"));
    assertThat(shown.get("modified_by").isNull()).isTrue();
    assertThat(staff().get(USAGES + usage() + "/").hasStatus(200).json()).isEqualTo(shown);
  }

  @Test
  void isReplacedAndNotAddedTo() {
    setCpu(provider(), "10").hasStatus(201);
    String before = usage();
    setCpu(provider(), "4.25").hasStatus(201);

    JsonNode all = staff().get(ofResource()).hasStatus(200).json();
    assertThat(all).hasSize(1);
    assertThat(all.get(0).get("uuid").stringValue()).isEqualTo(before);
    assertThat(all.get(0).get("usage").stringValue()).isEqualTo("4.25");
  }

  @Test
  void isFoundAsAnAgentLooksForIt() {
    setCpu(provider(), "10").hasStatus(201);

    assertThat(
            provider()
                .get(
                    ofResource()
                        + "&billing_period=%s-01&field=uuid&field=type&field=usage"
                            .formatted(month))
                .hasStatus(200)
                .text())
        .isEqualTo("[{\"uuid\":\"%s\",\"type\":\"cpu\",\"usage\":\"10.00\"}]".formatted(usage()));
  }

  @Test
  void isSeenByBothSidesAndByNobodyElse() {
    setCpu(provider(), "10").hasStatus(201);
    String usage = USAGES + usage() + "/";

    for (Api sees :
        List.of(
            staff(),
            support(),
            provider(),
            holder(Role.CUSTOMER_READER, "provider"),
            owner("university"))) {
      sees.get(usage).hasStatus(200);
      sees.head(ofResource()).hasStatus(200).assertHeader("X-Result-Count").isEqualTo("1");
    }
    stranger().get(usage).says(404, "{'detail':'No ComponentUsage matches the given query.'}");
    stranger().get(ofResource()).says(200, "[]");
    anonymous().get(USAGES).hasStatus(401);
    anonymous().post(SET_USAGE, "{}").hasStatus(401);
  }

  @ParameterizedTest
  @CsvSource({
    "type=cpu, 3.00 10.00",
    "type=disk, 4.00",
    "missing_usage_policy=none&missing_usage_policy=zero, 3.00 4.00",
    "missing_usage_policy=reuse, 10.00",
    "date_after=2026-01-31, 3.00 10.00",
    "date_after=2026-02-01, 3.00",
    "date_before=2026-01-31, 10.00 4.00",
    "date_before=2026-01-30, 4.00",
    "date_after=2026-01-02&date_before=2026-01-31, 10.00",
    "date_before=0001-01-01,",
    "o=usage, 3.00 4.00 10.00",
    "o=-usage, 10.00 4.00 3.00",
    "'o=billing_period,-usage', 10.00 4.00 3.00",
    "'o=-billing_period,usage', 3.00 4.00 10.00"
  })
  void isFilteredAndOrdered(String query, @Nullable String amounts) {
    set(
            staff(),
            "'date':'2026-01-31T23:59:59Z','usages':"
                + "[{'type':'cpu','amount':10,'missing_usage_policy':'reuse'}]")
        .hasStatus(201);
    set(
            staff(),
            "'date':'2026-02-01T00:00:00Z','usages':"
                + "[{'type':'cpu','amount':3,'missing_usage_policy':'zero'}]")
        .hasStatus(201);
    set(staff(), "'date':'2026-01-01T00:00:00Z','usages':[{'type':'disk','amount':4}]")
        .hasStatus(201);

    assertThat(unmarked(staff().get(ofResource() + "&" + query), "usage"))
        .isEqualTo(amounts == null ? List.of() : List.of(amounts.split(" ")));
  }

  @Test
  void isFilteredByWhereItWasUsed() {
    setCpu(provider(), "10").hasStatus(201);
    JsonNode shown = staff().get(USAGES + usage() + "/").json();

    for (String key : List.of("offering_uuid", "project_uuid", "customer_uuid")) {
      String query = USAGES + "?" + key + "=" + shown.get(key).stringValue();
      assertThat(staff().get(query).hasStatus(200).json()).hasSize(1);
    }
    assertThat(
            staff()
                .get(USAGES + "?resource=http://any/api/marketplace-resources/" + resource() + "/")
                .hasStatus(200)
                .json())
        .hasSize(1);
    int year = month.value().getYear();
    assertThat(staff().get(ofResource() + "&billing_period_year=" + year).json()).hasSize(1);
    assertThat(staff().get(ofResource() + "&billing_period_year=" + (year - 1)).json()).isEmpty();
    int number = month.value().getMonthValue();
    assertThat(staff().get(ofResource() + "&billing_period_month=" + number).json()).hasSize(1);
    assertThat(staff().get(ofResource() + "&billing_period_month=" + (number % 12 + 1)).json())
        .isEmpty();
    assertThat(staff().get(ofResource() + "&billing_period=" + month + "-02").json()).isEmpty();
    assertThat(staff().get(ofResource() + "&missing_usage_policy=reuse").json()).isEmpty();
    assertThat(staff().get(ofResource() + "&date_before=0001-01-01").json()).isEmpty();
    staff()
        .get(ofResource() + "&o=type")
        .says(400, "{'o':['Select a valid choice. type is not one of the available choices.']}");
    staff()
        .get(ofResource() + "&billing_period=now")
        .says(400, "{'billing_period':['Enter a valid date.']}");
  }

  @Test
  void isListedByDateAndThenByComponent() {
    set(
            staff(),
            "'date':'2026-01-01T00:00:00Z','usages':"
                + "[{'type':'disk','amount':1},{'type':'cpu','amount':2}]")
        .hasStatus(201);
    set(staff(), "'date':'2026-02-01T00:00:00Z','usages':[{'type':'disk','amount':3}]")
        .hasStatus(201);

    assertThat(staff().get(ofResource() + "&field=usage").hasStatus(200).text())
        .isEqualTo("[{\"usage\":\"3.00\"},{\"usage\":\"2.00\"},{\"usage\":\"1.00\"}]");
  }
}
