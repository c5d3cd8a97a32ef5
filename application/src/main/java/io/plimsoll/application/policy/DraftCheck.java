package io.plimsoll.application.policy;

import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingComponents;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.domain.organization.OrganizationGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a draft against the marketplace and its viewer's rights, and finds everything that is wrong
 * with it; limits given twice count only when nothing else is wrong.
 */
final class DraftCheck {
  private final Offerings offerings;
  private final OfferingComponents components;
  private final OrganizationGroups groups;

  DraftCheck(Offerings offerings, OfferingComponents components, OrganizationGroups groups) {
    this.offerings = offerings;
    this.components = components;
    this.groups = groups;
  }

  List<PolicyRejection> faultsOf(PolicyDraft draft, Viewer viewer) {
    List<PolicyRejection> faults = new ArrayList<>();
    OfferingId id = draft.offering();
    Optional<PolicyRejection> offeringFault = faultOf(id, viewer);
    offeringFault.ifPresent(faults::add);
    if (offeringFault.isEmpty()) {
      Set<ComponentType> known = components.of(Set.of(id)).getOrDefault(id, Map.of()).keySet();
      Set<ComponentType> foreign = draft.limits().foreignTo(known);
      if (!foreign.isEmpty()) {
        faults.add(new PolicyRejection.ForeignComponents(foreign));
      }
    }
    faultOf(draft.groups()).ifPresent(faults::add);
    draft.audienceFault().ifPresent(faults::add);
    if (faults.isEmpty() && !draft.limitedTwice().isEmpty()) {
      faults.add(new PolicyRejection.DuplicateComponents(draft.limitedTwice()));
    }
    return faults;
  }

  List<PolicyRejection> faultsOf(CheckReferences.References references, Viewer viewer) {
    return Stream.concat(
            references.offering().flatMap(id -> faultOf(id, viewer)).stream(),
            faultOf(references.groups()).stream())
        .toList();
  }

  private Optional<PolicyRejection> faultOf(OfferingId id, Viewer viewer) {
    Offering offering = offerings.byId(Set.of(id)).get(id);
    if (offering == null) {
      return Optional.of(new PolicyRejection.UnknownOffering());
    }
    return viewer.configuresPoliciesOf(offering.provider())
        ? Optional.empty()
        : Optional.of(new PolicyRejection.NotAllowed());
  }

  private Optional<PolicyRejection> faultOf(Set<OrganizationGroupId> asked) {
    Set<OrganizationGroupId> unknown = groups.missing(asked);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(new PolicyRejection.UnknownGroups(unknown));
  }
}
