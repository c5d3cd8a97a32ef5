package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.CheckReferences.References;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.PolicyRejection;
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
import io.plimsoll.rest.body.Fields;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a body says about a policy; what it leaves out is empty.
 *
 * @param limits of a component with several limits, the first
 * @param limitedTwice the components with several limits
 */
record PolicyRequest(
    Optional<OfferingId> offering,
    Optional<Set<PolicyAction>> actions,
    Optional<ComponentLimits> limits,
    Optional<Period> period,
    Optional<Map<PolicyAction, OptionValue>> options,
    Optional<Set<OrganizationGroupId>> groups,
    Optional<Boolean> applyToAll,
    Set<ComponentType> limitedTwice) {

  private static final FieldType<Period> PERIOD =
      FieldType.choice(word ->
          Stream.of(Period.values())
              .filter(period -> Integer.toString(period.number()).equals(word))
              .findFirst());

  /**
   * Reads a body.
   *
   * @param check asked only when a field can't be read, so that all faults are told at once
   */
  static PolicyRequest of(Fields fields, Function<References, List<PolicyRejection>> check) {
    Optional<OfferingId> offering =
        fields.required("scope", new Hyperlink(Route.OFFERING)).map(OfferingId::new);
    Optional<Set<PolicyAction>> actions = fields.required("actions", new ActionsType());
    Optional<List<Entry>> limits =
        fields.required("component_limits_set", FieldType.objects(Entry::of));
    Optional<Period> period = fields.optional("period", PERIOD);
    Optional<Map<PolicyAction, OptionValue>> options =
        fields.optional("options", new OptionsType());
    Optional<Set<OrganizationGroupId>> groups =
        fields
            .optional(
                "organization_groups", FieldType.manyOf(new Hyperlink(Route.ORGANIZATION_GROUP)))
            .map(ids ->
                ids.stream().map(OrganizationGroupId::new).collect(Collectors.toUnmodifiableSet()));
    Optional<Boolean> applyToAll = fields.optional("apply_to_all", FieldType.flag());
    if (fields.isFaulty()) {
      new PolicyRefusal(check.apply(new References(offering, groups.orElse(Set.of()))))
          .byField()
          .forEach(fields::reject);
    }
    fields.check();
    return new PolicyRequest(
        offering,
        actions,
        limits.map(PolicyRequest::limits),
        period,
        options,
        groups,
        applyToAll,
        limits.map(PolicyRequest::limitedTwice).orElse(Set.of()));
  }

  private static ComponentLimits limits(List<Entry> entries) {
    Map<ComponentType, Limit> byComponent = new LinkedHashMap<>();
    for (Entry entry : entries) {
      byComponent.putIfAbsent(entry.type(), entry.limit());
    }
    return new ComponentLimits(byComponent);
  }

  private static Set<ComponentType> limitedTwice(List<Entry> entries) {
    Set<ComponentType> seen = new HashSet<>();
    return entries.stream()
        .map(Entry::type)
        .filter(type -> !seen.add(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The draft of a whole body; optional fields that it leaves out have their defaults. */
  PolicyDraft whole() {
    return new PolicyDraft(
        offering.orElseThrow(),
        applyToAll.orElse(false),
        groups.orElse(Set.of()),
        period.orElse(Period.MONTH_1),
        limits.orElseThrow(),
        new PolicyActions(actions.orElseThrow(), options.orElse(Map.of())),
        limitedTwice);
  }

  /** The draft of a partial body; what it leaves out stays as it is. */
  PolicyDraft changed(PolicyDraft present) {
    return new PolicyDraft(
        offering.orElse(present.offering()),
        applyToAll.orElse(present.applyToAll()),
        groups.orElse(present.groups()),
        period.orElse(present.period()),
        limits.orElse(present.limits()),
        new PolicyActions(
            actions.orElse(present.actions().chosen()),
            options.orElse(present.actions().options())),
        limitedTwice);
  }

  private record Entry(ComponentType type, Limit limit) {

    static Optional<Entry> of(Fields fields) {
      Optional<String> type = fields.required("type", FieldType.text(ComponentType.MAX_LENGTH));
      Optional<Long> limit = fields.required("limit", FieldType.integer(0, Limit.MAX));
      return type.flatMap(
          word -> limit.map(number -> new Entry(new ComponentType(word), new Limit(number))));
    }
  }
}
