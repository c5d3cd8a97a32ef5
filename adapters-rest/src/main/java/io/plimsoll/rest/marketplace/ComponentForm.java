package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ComponentDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentProfile;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.LimitPeriod;
import io.plimsoll.domain.marketplace.OfferingComponent;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.util.Optional;
import java.util.stream.Stream;

/** What a body says about a component. */
class ComponentForm extends Form {
  private static final FieldType<Long> AMOUNT = FieldType.integer(0, Limit.MAX);
  private static final FieldType<LimitPeriod> PERIOD =
      FieldType.choice(
          // nothing stands for the usual period
          word ->
              word.isEmpty() ? Optional.of(LimitPeriod.MONTH) : Worded.of(LimitPeriod.class, word),
          Stream.concat(Worded.wordsOf(LimitPeriod.class).stream(), Stream.of("")).toList());
  private static final FieldType<BillingType> BILLING = FieldType.choice(BillingType.class);

  private final FormField<ComponentType> type =
      required("type", FieldType.text(ComponentType.MAX_LENGTH).map(ComponentType::new));
  private final FormField<Name> name = required("name", FieldType.text(150).map(Name::new));
  private final FormField<BillingType> billingType = required("billing_type", BILLING);
  private final FormField<String> measuredUnit =
      optional("measured_unit", FieldType.anyText(OfferingComponent.MAX_UNIT_LENGTH));
  private final FormField<String> description = optional("description", FieldType.anyText(2000));
  private final FormField<String> articleCode = optional("article_code", FieldType.anyText(30));
  private final FormField<Long> unitFactor =
      optional("unit_factor", FieldType.integer(1, Integer.MAX_VALUE));
  private final FormField<LimitPeriod> limitPeriod = nullable("limit_period", PERIOD);
  private final FormField<Long> limitAmount = nullable("limit_amount", AMOUNT);
  private final FormField<Long> minValue = nullable("min_value", AMOUNT);
  private final FormField<Long> maxValue = nullable("max_value", AMOUNT);
  private final FormField<Long> maxAvailableLimit = nullable("max_available_limit", AMOUNT);
  private final FormField<Long> defaultLimit = nullable("default_limit", AMOUNT);
  private final FormField<Boolean> isBoolean = optional("is_boolean", FieldType.flag());
  private final FormField<Boolean> isPrepaid = optional("is_prepaid", FieldType.flag());

  final ComponentDraft added() {
    return draft("", ComponentProfile.PLAIN);
  }

  final ComponentDraft changed(ComponentDraft present) {
    return draft(present.measuredUnit(), present.profile());
  }

  private ComponentDraft draft(String presentUnit, ComponentProfile present) {
    LimitPeriod usualPeriod = limitPeriod.isGiven() ? LimitPeriod.MONTH : present.limitPeriod();
    return new ComponentDraft(
        type.get(),
        name.get(),
        measuredUnit.or(presentUnit),
        billingType.get(),
        new ComponentProfile(
            description.or(present.description()),
            articleCode.or(present.articleCode()),
            Math.toIntExact(unitFactor.or((long) present.unitFactor())),
            limitPeriod.or(usualPeriod),
            limitAmount.orNull(present.limitAmount()),
            minValue.orNull(present.minValue()),
            maxValue.orNull(present.maxValue()),
            maxAvailableLimit.orNull(present.maxAvailableLimit()),
            defaultLimit.orNull(present.defaultLimit()),
            isBoolean.or(present.yesOrNo()),
            isPrepaid.or(present.prepaid())));
  }
}
