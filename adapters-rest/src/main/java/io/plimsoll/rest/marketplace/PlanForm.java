package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.PlanDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.PlanUnit;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.math.BigDecimal;

/** What a body says about a new plan. */
final class PlanForm extends Form {
  private final FormField<Name> name = required("name", FieldType.text(150).map(Name::new));
  private final FormField<String> description = optional("description", FieldType.anyText(2000));
  private final FormField<PlanUnit> unit = optional("unit", FieldType.choice(PlanUnit.class));
  private final FormField<BigDecimal> unitPrice = optional("unit_price", FieldType.decimal(22, 7));

  PlanDraft draft() {
    return new PlanDraft(
        name.get(), description.or(""), unit.or(PlanUnit.MONTH), unitPrice.or(BigDecimal.ZERO));
  }
}
