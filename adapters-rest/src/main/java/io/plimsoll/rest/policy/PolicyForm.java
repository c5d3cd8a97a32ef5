package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.CheckReferences.References;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.policy.ComponentLimits;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a body says about a policy. */
final class PolicyForm extends Form {
  private static final FieldType<Period> PERIOD =
      FieldType.choice(
          word ->
              Stream.of(Period.values())
                  .filter(period -> Integer.toString(period.number()).equals(word))
                  .findFirst(),
          Stream.of(Period.values()).map(period -> Integer.toString(period.number())).toList());

  private final FormField<OfferingId> scope =
      required("scope", new Hyperlink(Route.OFFERING).map(OfferingId::new));
  private final FormField<Set<PolicyAction>> actions = required("actions", new ActionsType());
  private final FormField<List<Entry>> limits =
      required("component_limits_set", FieldType.objects(LimitForm::new, LimitForm::entry));
  private final FormField<Period> period = optional("period", PERIOD);
  private final FormField<Map<PolicyAction, OptionValue>> options =
      optional("options", new OptionsType());
  private final FormField<Set<OrganizationGroupId>> groups =
      optional(
          "organization_groups",
          FieldType.manyOf(new Hyperlink(Route.ORGANIZATION_GROUP).map(OrganizationGroupId::new))
              .map(Set::copyOf));
  private final FormField<Boolean> applyToAll = optional("apply_to_all", FieldType.flag());

  /** What the body refers to, as far as it can be read. */
  References references() {
    return new References(scope.value(), groups.or(Set.of()));
  }

  /** The draft of a whole body; optional fields that it leaves out have their defaults. */
  PolicyDraft whole() {
    return new PolicyDraft(
        scope.get(),
        applyToAll.or(false),
        groups.or(Set.of()),
        period.or(Period.MONTH_1),
        limits(limits.get()),
        new PolicyActions(actions.get(), options.or(Map.of())),
        limitedTwice());
  }

  /** The draft of a partial body; what it leaves out stays as it is. */
  PolicyDraft changed(PolicyDraft present) {
    return new PolicyDraft(
        scope.or(present.offering()),
        applyToAll.or(present.applyToAll()),
        groups.or(present.groups()),
        period.or(present.period()),
        limits.value().map(PolicyForm::limits).orElse(present.limits()),
        new PolicyActions(
            actions.or(present.actions().chosen()), options.or(present.actions().options())),
        limitedTwice());
  }

  /** Of a component with several limits, the first. */
  private static ComponentLimits limits(List<Entry> entries) {
    Map<ComponentType, Limit> byComponent = new LinkedHashMap<>();
    entries.forEach(entry -> byComponent.putIfAbsent(entry.type(), entry.limit()));
    return new ComponentLimits(byComponent);
  }

  private Set<ComponentType> limitedTwice() {
    Set<ComponentType> seen = new HashSet<>();
    return limits.or(List.of()).stream()
        .map(Entry::type)
        .filter(type -> !seen.add(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Entry(ComponentType type, Limit limit) {}

  private static final class LimitForm extends Form {
    private final FormField<ComponentType> type =
        required("type", FieldType.text(ComponentType.MAX_LENGTH).map(ComponentType::new));
    private final FormField<Limit> limit =
        required("limit", FieldType.integer(0, Limit.MAX).map(Limit::new));

    Entry entry() {
      return new Entry(type.get(), limit.get());
    }
  }
}
