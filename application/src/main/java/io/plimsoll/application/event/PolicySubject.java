package io.plimsoll.application.event;

import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A policy as the subject of a sentence in the event log. */
record PolicySubject(OfferingUsagePolicy policy, Offering offering) {

  /** What every event of the policy tells beside its message; to be added to. */
  Map<String, String> context() {
    Map<String, String> context = new LinkedHashMap<>();
    context.put("policy_uuid", policy.id().value().toString());
    context.put("offering_uuid", offering.id().value().toString());
    context.put("offering_name", offering.name().value());
    return context;
  }

  /** The policy, its offering and the provider, and these. */
  Set<UUID> scopesWith(UUID... others) {
    Set<UUID> scopes = new HashSet<>(List.of(others));
    scopes.add(policy.id().value());
    scopes.add(offering.id().value());
    scopes.add(offering.provider().value());
    return scopes;
  }

  String inWords() {
    return "Usage policy of offering \"%s\"".formatted(offering.name().value());
  }
}
