package io.plimsoll.rest.policy;

import io.plimsoll.domain.identity.Worded;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.InvalidFieldException;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Words of actions with commas between them, and nothing else; repeating one is no fault. */
record ActionsType() implements FieldType<Set<PolicyAction>> {
  private static final int MAX_LENGTH = 255;

  @Override
  public Set<PolicyAction> read(JsonNode value) {
    String text = FieldType.text(MAX_LENGTH).read(value);
    Set<PolicyAction> actions = new LinkedHashSet<>();
    for (String word : text.split(",", -1)) {
      actions.add(
          Worded.of(PolicyAction.class, word)
              .orElseThrow(
                  () -> InvalidFieldException.because(text + " includes unavailable actions.")));
    }
    return actions;
  }

  @Override
  public Schema<?> schema() {
    return FieldType.text(MAX_LENGTH).schema();
  }
}
