package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckReferences;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.PolicyDraft;
import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import java.net.URI;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "OfferingUsagePolicy")
@RequestMapping("/api/marketplace-offering-usage-policies")
final class PolicyEndpoint {
  // these are paths of their own, for every method
  private static final String ONE = "/{uuid:(?!actions$|decision$).+}";

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
  ResponseEntity<List<PolicyBody>> list(
      Viewer viewer, PolicyFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, policies, view -> bodies.body(view, links));
  }

  @GetMapping("/actions")
  ResponseEntity<List<String>> actions() {
    return Paging.showAll(
        Stream.of(PolicyAction.values()).map(PolicyAction::word).sorted().toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<PolicyBody> define(Viewer viewer, Body<PolicyForm> body, Links links) {
    PolicyDraft draft = read(viewer, body, false).whole();
    return switch (definePolicy.define(new DefinePolicy.Command(viewer, draft))) {
      case DefinePolicy.Result.Defined(PolicyId id) -> {
        PolicyBody defined = show(viewer, id, links);
        yield ResponseEntity.created(URI.create(defined.url())).body(defined);
      }
      case DefinePolicy.Result.Refused(var why) -> throw new PolicyRefusal(why).exception();
    };
  }

  @GetMapping(ONE)
  PolicyBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new PolicyId(uuid), links);
  }

  @PutMapping(ONE)
  PolicyBody replace(Viewer viewer, @PathVariable UUID uuid, Body<PolicyForm> body, Links links) {
    PolicyId id = changeable(viewer, new PolicyId(uuid));
    PolicyForm form = read(viewer, body, false);
    return amend(viewer, id, present -> form.whole(), links);
  }

  @PatchMapping(ONE)
  PolicyBody change(Viewer viewer, @PathVariable UUID uuid, Body<PolicyForm> body, Links links) {
    PolicyId id = changeable(viewer, new PolicyId(uuid));
    PolicyForm form = read(viewer, body, true);
    return amend(viewer, id, form::changed, links);
  }

  @DeleteMapping(ONE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retire(Viewer viewer, @PathVariable UUID uuid) {
    switch (retirePolicy.retire(new RetirePolicy.Command(viewer, new PolicyId(uuid)))) {
      case RETIRED -> {}
      case NOT_FOUND -> throw RefusedException.missing();
      case FORBIDDEN -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
    }
  }

  /** References are checked with a faulty body only, so that all faults are told at once. */
  private PolicyForm read(Viewer viewer, Body<PolicyForm> body, boolean partial) {
    return body.read(
        partial,
        form ->
            new PolicyRefusal(checkReferences.faultsOf(viewer, form.references()))
                .byField()
                .forEach(form::reject));
  }

  private PolicyBody amend(
      Viewer viewer, PolicyId id, UnaryOperator<PolicyDraft> change, Links links) {
    return switch (amendPolicy.amend(new AmendPolicy.Command(viewer, id, change))) {
      case AmendPolicy.Result.Amended(PolicyId amended) -> show(viewer, amended, links);
      case AmendPolicy.Result.NotFound() -> throw RefusedException.missing();
      case AmendPolicy.Result.Forbidden() -> throw RefusedException.plain(HttpStatus.FORBIDDEN);
      case AmendPolicy.Result.Refused(var why) -> throw new PolicyRefusal(why).exception();
    };
  }

  private PolicyBody show(Viewer viewer, PolicyId id, Links links) {
    return bodies.body(visible(viewer, id), links);
  }

  private PolicyView visible(Viewer viewer, PolicyId id) {
    return policies.find(viewer, id).orElseThrow(RefusedException::missing);
  }

  /** Asked before the body is read, because clients rely on the order of 404, 403 and 400. */
  private PolicyId changeable(Viewer viewer, PolicyId id) {
    if (!viewer.configuresPoliciesOf(visible(viewer, id).provider())) {
      throw RefusedException.plain(HttpStatus.FORBIDDEN);
    }
    return id;
  }
}
