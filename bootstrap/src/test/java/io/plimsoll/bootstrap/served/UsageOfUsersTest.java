package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UsageOfUsersTest extends ServedUsage {
  private static final String USER_USAGES = "/api/marketplace-component-user-usages/";

  @Test
  void isShownWithWhatItIsAPartOf() {
    setCpu(provider(), "10").hasStatus(201);

    assertThat(
            setUser(provider(), "'username':'ann','usage':2.5,'user':'http://any/'")
                .hasStatus(201)
                .text())
        .isEmpty();

    JsonNode shown = staff().get(ofResource("")).hasStatus(200).json().get(0);
    assertThat(shown.get("username").stringValue()).isEqualTo("ann");
    assertThat(shown.get("usage").stringValue()).isEqualTo("2.50");
    assertThat(shown.get("component_usage").stringValue()).endsWith(USAGES + usage() + "/");
    assertThat(shown.get("component_type").stringValue()).isEqualTo("cpu");
    assertThat(shown.get("measured_unit").stringValue()).isEqualTo("unit");
    assertThat(shown.get("billing_period").stringValue()).isEqualTo(month + "-01");
    assertThat(shown.get("customer_name").stringValue()).isEqualTo(own("university"));
    String one = USER_USAGES + shown.get("uuid").stringValue() + "/";
    assertThat(owner("university").get(one).hasStatus(200).json()).isEqualTo(shown);
    stranger().get(one).says(404, "{'detail':'No ComponentUserUsage matches the given query.'}");
    stranger().get(ofResource("")).says(200, "[]");
  }

  @Test
  void makesUpAnAmountOfNothing() {
    setCpu(provider(), "0").hasStatus(201);

    setUsers(provider(), "{'username':'ann','usage':'2.5'},{'username':'bob','usage':'1'}")
        .hasStatus(201);

    assertThat(staff().get(USAGES + usage() + "/").string("usage")).isEqualTo("3.50");
    assertThat(staff().get(ofResource("")).json()).hasSize(2);
  }

  @Test
  void doesNotMakeUpMoreThanTheCapOfAComponent() {
    setCpu(provider(), "0").hasStatus(201);
    capCpu(100, LimitPeriod.MONTH);

    setUsers(provider(), "{'username':'ann','usage':60},{'username':'bob','usage':40.5}")
        .says(400, "['Total amount exceeds limit. Total amount: 100.50, limit: 100.']");
    assertThat(staff().get(ofResource("")).json()).isEmpty();
    assertThat(staff().get(USAGES + usage() + "/").string("usage")).isEqualTo("0.00");

    setUsers(provider(), "{'username':'ann','usage':60},{'username':'bob','usage':40}")
        .hasStatus(201);
  }

  @Test
  void isFiltered() {
    setCpu(provider(), "10").hasStatus(201);
    setUsers(provider(), "{'username':'ann','usage':2},{'username':'bob','usage':1}")
        .hasStatus(201);

    assertThat(staff().get(ofResource("&username=ann&field=usage")).text())
        .isEqualTo("[{\"usage\":\"2.00\"}]");
    assertThat(staff().get(ofResource("&o=usage&field=username")).text())
        .isEqualTo("[{\"username\":\"bob\"},{\"username\":\"ann\"}]");
    assertThat(
            staff()
                .get(ofResource("&component_usage_billing_period=%s-01".formatted(month)))
                .json())
        .hasSize(2);
    assertThat(staff().get(ofResource("&component_usage_billing_period=2020-01-01")).json())
        .isEmpty();
    assertThat(staff().get(ofResource("&component_usage_uuid=" + usage())).json()).hasSize(2);
  }

  @Test
  void isRefusedAsItShouldBe() {
    setCpu(provider(), "10").hasStatus(201);

    setUsers(provider(), "").says(400, "{'usages':['At least one usage item is required.']}");
    setUser(provider(), "'usage':1").says(400, "{'username':['This field is required.']}");
    setUser(provider(), "'username':'ann','usage':-1")
        .says(400, "{'usage':['Ensure this value is greater than or equal to 0.']}");
    setUser(provider(), "'username':'ann','usage':1,'date':'9999-01-01'")
        .says(
            400,
            "{'date':['Cannot submit usage for future dates."
                + " Date must be current date or earlier.']}");
    setUser(provider(), "'username':'ann','usage':1,'date':'0001-01-01'")
        .says(400, "{'date':['Ensure this value is greater than or equal to 1970-01-01.']}");
    setUser(owner("university"), "'broken':1")
        .says(403, "{'detail':'You do not have permission to perform this action.'}");
    setUser(stranger(), "'broken':1")
        .says(404, "{'detail':'No ComponentUsage matches the given query.'}");
    assertThat(staff().get(ofResource("")).json()).isEmpty();
  }

  private String ofResource(String rest) {
    return USER_USAGES + "?resource_uuid=" + resource() + rest;
  }

  private Answer setUser(Api who, String fields) {
    return who.post(
        USAGES + usage() + "/set_user_usage/", "{%s}".formatted(fields).replace('\'', '"'));
  }

  private Answer setUsers(Api who, String items) {
    return who.post(
        USAGES + usage() + "/set_user_usages/",
        "{'usages':[%s]}".formatted(items).replace('\'', '"'));
  }
}
