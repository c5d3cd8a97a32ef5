package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.SetUsage;
import io.plimsoll.application.usage.SetUserUsages;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.rest.error.RefusedException;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in the words of the wire why usage can't be taken. */
final class UsageRefusals {
  private static final String DATE = "date";
  private static final String RESOURCE = "resource";
  private static final String PLAN_PERIOD = "plan_period";

  private UsageRefusals() {}

  static RefusedException of(SetUsage.Fault fault) {
    return switch (fault) {
      case SetUsage.Fault.NoReference() ->
          RefusedException.nonField("Either plan_period or resource should be provided.");
      case SetUsage.Fault.UnknownResource(var id) -> unknown(RESOURCE, id.value());
      case SetUsage.Fault.UnknownPlanPeriod(var id) -> unknown(PLAN_PERIOD, id.value());
      case SetUsage.Fault.ClosedPlanPeriod() ->
          RefusedException.field(PLAN_PERIOD, "Billing period is closed.");
      case SetUsage.Fault.NoPlan() ->
          RefusedException.field(RESOURCE, "Resource must have a plan to report usage.");
      case SetUsage.Fault.NotInUse() ->
          RefusedException.field(RESOURCE, "Resource is not in valid state.");
      case SetUsage.Fault.InvalidComponents(SortedSet<ComponentType> types) ->
          RefusedException.nonField(
              "These components are invalid: %s."
                  .formatted(
                      types.stream().map(ComponentType::value).collect(Collectors.joining(", "))));
      case SetUsage.Fault.FutureDate() -> future();
      case SetUsage.Fault.DateTooEarly() -> tooEarly();
      case SetUsage.Fault.DateNotAllowed() ->
          RefusedException.field(
              DATE, "Only staff users and service providers can specify date for backfilling.");
      case SetUsage.Fault.PastMonthNotAllowed() ->
          RefusedException.field(
              DATE,
              "Service providers can only specify date for limit-based billing components"
                  + " when backfilling past billing periods.");
      case SetUsage.Fault.CapExceeded(var total, long cap) -> passed(total, cap);
    };
  }

  static RefusedException of(SetUserUsages.Fault fault) {
    return switch (fault) {
      case SetUserUsages.Fault.FutureDate() -> future();
      case SetUserUsages.Fault.DateTooEarly() -> tooEarly();
      case SetUserUsages.Fault.CapExceeded(var total, long cap) -> passed(total, cap);
      case SetUserUsages.Fault.SumTooLarge() ->
          RefusedException.nonField(
              "Ensure that there are no more than %d digits in total."
                  .formatted(UsageAmount.MAX_DIGITS));
    };
  }

  private static RefusedException future() {
    return RefusedException.field(
        DATE, "Cannot submit usage for future dates. Date must be current date or earlier.");
  }

  private static RefusedException tooEarly() {
    return RefusedException.field(
        DATE,
        "Ensure this value is greater than or equal to %s-01.".formatted(BillingMonth.EARLIEST));
  }

  private static RefusedException passed(UsageTotal total, long cap) {
    return RefusedException.onSave(
        "Total amount exceeds limit. Total amount: %s, limit: %d.".formatted(total, cap));
  }

  private static RefusedException unknown(String field, UUID id) {
    return RefusedException.field(field, "Object with uuid=%s does not exist.".formatted(id));
  }
}
