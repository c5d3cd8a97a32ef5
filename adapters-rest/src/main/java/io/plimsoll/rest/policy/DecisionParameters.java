package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.DecideOnMore.Question;
import io.plimsoll.application.policy.Decision.Addition;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.error.RefusedException;

/** What is asked about an organization and an offering. */
final class DecisionParameters extends Form {
  private final FormField<OfferingId> offering =
      required("offering_uuid", FieldType.id().map(OfferingId::new));
  private final FormField<OrganizationId> customer =
      required("customer_uuid", FieldType.id().map(OrganizationId::new));
  private final FormField<ComponentType> component =
      optional("component", FieldType.text(ComponentType.MAX_LENGTH).map(ComponentType::new));
  private final FormField<UsageAmount> amount =
      optional(
          "amount",
          FieldType.decimal(UsageAmount.MAX_DIGITS, UsageAmount.MAX_DECIMALS)
              .map(UsageAmount::new));

  /** The question; an amount is of a component, and a component is asked for by an amount. */
  Question question() {
    if (component.isGiven() != amount.isGiven()) {
      throw RefusedException.field(
          component.isGiven() ? "amount" : "component", "This field is required.");
    }
    return new Question(
        offering.get(),
        customer.get(),
        component.value().map(type -> new Addition(type, amount.get())));
  }
}
