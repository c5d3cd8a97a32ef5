package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedUsageTest extends ServedUsage {

  @Test
  void namesNothing() {
    provider()
        .post(SET_USAGE, "{\"usages\":[]}")
        .says(400, "{'non_field_errors':['Either plan_period or resource should be provided.']}");
  }

  @ParameterizedTest
  @CsvSource({"resource", "plan_period"})
  void namesWhatDoesNotExist(String field) {
    String id = UUID.randomUUID().toString();

    provider()
        .post(SET_USAGE, "{\"usages\":[],\"%s\":\"%s\"}".formatted(field, id))
        .says(400, "{'%s':['Object with uuid=%s does not exist.']}".formatted(field, id));
  }

  @Test
  void isOfAResourceThatIsNotInUse() {
    seed.resource(own("r")).become(ResourceState.ERRED);

    setCpu(provider(), "1").says(400, "{'resource':['Resource is not in valid state.']}");
  }

  @Test
  void namesComponentsThatTakeNoReports() {
    seed.offering(own("cluster")).with("fee", BillingType.FIXED);

    set(
            provider(),
            "'usages':[{'type':'zebra','amount':1},{'type':'fee','amount':1},"
                + "{'type':'cpu','amount':1}]")
        .says(400, "{'non_field_errors':['These components are invalid: fee, zebra.']}");
    assertNothingIsStored();
  }

  @Test
  void isOfTheFuture() {
    dated(now.plus(Duration.ofDays(1)).toString())
        .says(
            400,
            "{'date':['Cannot submit usage for future dates."
                + " Date must be current date or earlier.']}");
  }

  @Test
  void isOfAMonthBefore1970() {
    for (String early : List.of("0001-01-01", "1969-12-31T23:59:59Z")) {
      set(staff(), "'date':'%s','usages':[{'type':'cpu','amount':1}]".formatted(early))
          .says(400, "{'date':['Ensure this value is greater than or equal to 1970-01-01.']}");
    }
    assertNothingIsStored();
    set(staff(), "'date':'1970-01-01','usages':[{'type':'cpu','amount':1}]").hasStatus(201);
  }

  @Test
  void hasADateFromSomebodyWhoMayNotReport() {
    set(owner("university"), "'date':'%s','usages':[{'type':'cpu','amount':1}]".formatted(now))
        .says(
            400,
            "{'date':['Only staff users and service providers can specify date for"
                + " backfilling.']}");
  }

  @Test
  void isOfAPastMonthFromAProvider() {
    dated("2026-01-31")
        .says(
            400,
            "{'date':['Service providers can only specify date for limit-based billing"
                + " components when backfilling past billing periods.']}");
    assertNothingIsStored();
  }

  @Test
  void passesTheCapOfAComponent() {
    capCpu(100, LimitPeriod.MONTH);
    setCpu(provider(), "60").hasStatus(201);
    setCpu(provider(), "60").hasStatus(201);

    setCpu(provider(), "100.5")
        .says(400, "['Total amount exceeds limit. Total amount: 100.50, limit: 100.']");
  }

  @Test
  void isFromSomebodyWhoMayNotReport() {
    for (Api api : List.of(owner("university"), support(), stranger())) {
      setCpu(api, "1").says(403, "{'detail':'You do not have permission to perform this action.'}");
    }
    set(stranger(), "'usages':[{'type':'zebra','amount':1}]")
        .says(400, "{'non_field_errors':['These components are invalid: zebra.']}");
    set(stranger(), "'usages':[{'type':'cpu','amount':'x'}]")
        .says(400, "{'usages':[{'amount':['A valid number is required.']}]}");
    assertNothingIsStored();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | Ensure this value is greater than or equal to 0.",
        "1.005 | Ensure that there are no more than 2 decimal places.",
        "1000000000000000000000 | Ensure that there are no more than 20 digits in total."
      })
  void hasABadAmount(String amount, String message) {
    setCpu(provider(), amount).says(400, "{'usages':[{'amount':['%s']}]}".formatted(message));
  }

  @Test
  void lacksFields() {
    set(provider(), "'usages':[{'type':'cpu','amount':1},{'amount':1}]")
        .says(400, "{'usages':[{},{'type':['This field is required.']}]}");
    provider()
        .post(SET_USAGE, "{\"resource\":\"%s\"}".formatted(resource()))
        .says(400, "{'usages':['This field is required.']}");
    set(provider(), "'usages':[{'type':'cpu','amount':1,'missing_usage_policy':'guess'}]")
        .says(400, "{'usages':[{'missing_usage_policy':['\\'guess\\' is not a valid choice.']}]}");
  }

  private Answer dated(String date) {
    return set(provider(), "'date':'%s','usages':[{'type':'cpu','amount':1}]".formatted(date));
  }

  private void assertNothingIsStored() {
    assertThat(staff().get(ofResource()).json()).isEmpty();
  }
}
