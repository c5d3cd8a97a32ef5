package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.PolicyRejection;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Hyperlink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells why a policy was rejected: first what is wrong with fields, then with their combination,
 * last what shows only on saving.
 */
final class PolicyRefusal {
  private final Map<String, List<String>> byField = new LinkedHashMap<>();
  private final List<RefusedException> combination = new ArrayList<>();
  private final List<RefusedException> onSave = new ArrayList<>();

  PolicyRefusal(List<PolicyRejection> why) {
    for (PolicyRejection rejection : why) {
      switch (rejection) {
        case PolicyRejection.UnknownOffering() ->
            byField.put("scope", List.of(Hyperlink.NOT_FOUND));
        case PolicyRejection.NotAllowed() ->
            byField.put("scope", List.of("User is not allowed to configure policies."));
        case PolicyRejection.UnknownGroups(var groups) ->
            byField.put("organization_groups", List.of(Hyperlink.NOT_FOUND));
        case PolicyRejection.AudienceTwice() ->
            combination.add(
                RefusedException.nonField(
                    "Cannot set apply_to_all=True when organization_groups are specified. Choose one"
                        + " approach: either apply_to_all or specific organization_groups."));
        case PolicyRejection.NoAudience() ->
            combination.add(
                RefusedException.nonField(
                    "Must either set apply_to_all=True or specify organization_groups."));
        case PolicyRejection.ForeignComponents(var components) ->
            onSave.add(
                RefusedException.fields(
                    Map.of(
                        "component_limits_set",
                        components.stream()
                            .sorted()
                            .map(PolicyRefusal::unknownComponent)
                            .toList())));
        case PolicyRejection.DuplicateComponents(var components) ->
            onSave.add(
                RefusedException.onSave("Duplicate component limits for the same component."));
      }
    }
  }

  /** What is wrong with single fields. */
  Map<String, List<String>> byField() {
    return byField;
  }

  RefusedException exception() {
    return byField.isEmpty()
        ? Stream.concat(combination.stream(), onSave.stream()).findFirst().orElseThrow()
        : RefusedException.fields(byField);
  }

  static String unknownComponent(ComponentType type) {
    return "Offering has not component with type %s.".formatted(type);
  }
}
