package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.DecideOnMore;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For systems that provision by themselves, and ask first. */
@Endpoint
@RequestMapping("/api/marketplace-offering-usage-policies/decision")
final class DecisionEndpoint {
  private final DecideOnMore decide;
  private final DecisionBodies bodies;

  DecisionEndpoint(DecideOnMore decide, DecisionBodies bodies) {
    this.decide = decide;
    this.bodies = bodies;
  }

  @GetMapping
  DecisionBody decide(Viewer viewer, Body<DecisionParameters> parameters, Links links) {
    return bodies.body(
        Outcomes.value(
            decide.decide(viewer, parameters.whole().question()),
            unknown ->
                RefusedException.field(
                    "component", PolicyRefusal.unknownComponent(unknown.component()))),
        links);
  }
}
