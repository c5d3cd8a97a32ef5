package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import java.util.Map;

final class ResourceLimitsForm extends Form {
  private final FormField<Map<ComponentType, Long>> limits = required("limits", new LimitsType());

  Map<ComponentType, Long> limits() {
    return limits.get();
  }
}
