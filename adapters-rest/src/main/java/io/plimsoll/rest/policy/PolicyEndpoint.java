package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckReferences;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.FindPolicies.Filter;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.body.Fields;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.LinkFilter;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.PublicIds;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.Query;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint
@RequestMapping("/api/marketplace-offering-usage-policies")
final class PolicyEndpoint {
  private static final String KIND = "OfferingUsagePolicy";
  // "actions" is a path of its own, for every method
  private static final String ONE = "/{uuid:(?!actions$).+}";

  private final FindPolicies policies;
  private final CheckReferences checkReferences;
  private final DefinePolicy definePolicy;
  private final AmendPolicy amendPolicy;
  private final RetirePolicy retirePolicy;
  private final PolicyBodies bodies;

  PolicyEndpoint(
      FindPolicies policies,
      CheckReferences checkReferences,
      DefinePolicy definePolicy,
      AmendPolicy amendPolicy,
      RetirePolicy retirePolicy,
      PolicyBodies bodies) {
    this.policies = policies;
    this.checkReferences = checkReferences;
    this.definePolicy = definePolicy;
    this.amendPolicy = amendPolicy;
    this.retirePolicy = retirePolicy;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<PolicyBody>> list(Viewer viewer, Query query, Paging paging, Links links) {
    return filter(query)
        .map(filter ->
            paging.show(
                () -> policies.count(viewer, filter),
                page -> policies.list(viewer, filter, page),
                view -> bodies.body(view, links)))
        .orElseGet(paging::showNothing);
  }

  /** Empty when no policy can match. */
  private static Optional<Filter> filter(Query query) {
    Set<OfferingId> offerings = new HashSet<>();
    PublicIds.filter(query, "scope_uuid").map(OfferingId::new).ifPresent(offerings::add);
    return switch (LinkFilter.of(query, "scope", Route.OFFERING)) {
      case LinkFilter.Nothing() -> Optional.empty();
      case LinkFilter.Unused() -> Optional.of(new Filter(offerings));
      case LinkFilter.Only(var id) -> {
        offerings.add(new OfferingId(id));
        yield Optional.of(new Filter(offerings));
      }
    };
  }

  @GetMapping("/actions")
  ResponseEntity<List<String>> actions() {
    return Paging.showAll(
        Stream.of(PolicyAction.values()).map(PolicyAction::word).sorted().toList());
  }

  @PostMapping
  ResponseEntity<PolicyBody> define(Viewer viewer, Body body, Links links) {
    PolicyDraft draft = request(viewer, body.whole()).whole();
    return switch (definePolicy.define(new DefinePolicy.Command(viewer, draft))) {
      case DefinePolicy.Result.Defined(PolicyId id) -> {
        PolicyBody defined = show(viewer, id, links);
        yield ResponseEntity.created(URI.create(defined.url())).body(defined);
      }
      case DefinePolicy.Result.Refused(var why) -> throw new PolicyRefusal(why).exception();
    };
  }

  @GetMapping(ONE)
  PolicyBody retrieve(Viewer viewer, @PathVariable String uuid, Links links) {
    return show(viewer, id(uuid), links);
  }

  @PutMapping(ONE)
  PolicyBody replace(Viewer viewer, @PathVariable String uuid, Body body, Links links) {
    PolicyId id = changeable(viewer, id(uuid));
    PolicyRequest request = request(viewer, body.whole());
    return amend(viewer, id, present -> request.whole(), links);
  }

  @PatchMapping(ONE)
  PolicyBody change(Viewer viewer, @PathVariable String uuid, Body body, Links links) {
    PolicyId id = changeable(viewer, id(uuid));
    PolicyRequest request = request(viewer, body.partial());
    return amend(viewer, id, request::changed, links);
  }

  @DeleteMapping(ONE)
  ResponseEntity<Void> retire(Viewer viewer, @PathVariable String uuid) {
    return switch (retirePolicy.retire(new RetirePolicy.Command(viewer, id(uuid)))) {
      case RETIRED -> ResponseEntity.noContent().build();
      case NOT_FOUND -> throw RefusedException.missing(KIND);
      case FORBIDDEN -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
    };
  }

  private PolicyRequest request(Viewer viewer, Fields fields) {
    return PolicyRequest.of(fields, references -> checkReferences.faultsOf(viewer, references));
  }

  private PolicyBody amend(
      Viewer viewer, PolicyId id, UnaryOperator<PolicyDraft> change, Links links) {
    return switch (amendPolicy.amend(new AmendPolicy.Command(viewer, id, change))) {
      case AmendPolicy.Result.Amended(PolicyId amended) -> show(viewer, amended, links);
      case AmendPolicy.Result.NotFound() -> throw RefusedException.missing(KIND);
      case AmendPolicy.Result.Forbidden() -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
      case AmendPolicy.Result.Refused(var why) -> throw new PolicyRefusal(why).exception();
    };
  }

  private PolicyBody show(Viewer viewer, PolicyId id, Links links) {
    return bodies.body(visible(viewer, id), links);
  }

  private PolicyView visible(Viewer viewer, PolicyId id) {
    return policies.find(viewer, id).orElseThrow(() -> RefusedException.missing(KIND));
  }

  /** Asked before the body is read, because clients rely on the order of 404, 403 and 400. */
  private PolicyId changeable(Viewer viewer, PolicyId id) {
    if (!viewer.configuresPoliciesOf(visible(viewer, id).provider())) {
      throw RefusedException.plain(HttpStatus.FORBIDDEN);
    }
    return id;
  }

  private static PolicyId id(String uuid) {
    return PublicIds.parse(uuid)
        .map(PolicyId::new)
        .orElseThrow(() -> RefusedException.missing(KIND));
  }
}
