package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.SetUsage;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.PlanPeriodId;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.MissingUsagePolicy;
import io.plimsoll.domain.usage.ReportDetails;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.time.ZoneId;
import java.util.List;

/** A report of what a resource used. */
final class UsageForm extends Form {
  static final FieldType<UsageAmount> AMOUNT =
      FieldType.decimal(UsageAmount.MAX_DIGITS, UsageAmount.MAX_DECIMALS).map(UsageAmount::new);

  private final FormField<PlanPeriodId> planPeriod =
      optional("plan_period", FieldType.id().map(PlanPeriodId::new));
  private final FormField<ResourceId> resource =
      optional("resource", FieldType.id().map(ResourceId::new));
  private final FormField<ZonedMoment> date = optional("date", ZonedMoment.TYPE);
  private final FormField<List<SetUsage.Item>> usages =
      required("usages", FieldType.objects(ItemForm::new, ItemForm::item));

  SetUsage.Command command(ZoneId zone) {
    return new SetUsage.Command(
        planPeriod.orNull(null),
        resource.orNull(null),
        date.value().map(moment -> moment.in(zone)).orElse(null),
        usages.get());
  }

  private static final class ItemForm extends Form {
    private final FormField<ComponentType> type =
        required("type", FieldType.text(ComponentType.MAX_LENGTH).map(ComponentType::new));
    private final FormField<UsageAmount> amount = required("amount", AMOUNT);
    private final FormField<String> description =
        optional("description", FieldType.anyText(ReportDetails.MAX_DESCRIPTION_LENGTH));
    private final FormField<MissingUsagePolicy> whenMissing =
        optional("missing_usage_policy", FieldType.choice(MissingUsagePolicy.class));
    private final FormField<Boolean> recurring = nullable("recurring", FieldType.flag());

    SetUsage.Item item() {
      MissingUsagePolicy usual =
          recurring.or(false) ? MissingUsagePolicy.REUSE : MissingUsagePolicy.NONE;
      return new SetUsage.Item(type.get(), amount.get(), description.or(""), whenMissing.or(usual));
    }
  }
}
