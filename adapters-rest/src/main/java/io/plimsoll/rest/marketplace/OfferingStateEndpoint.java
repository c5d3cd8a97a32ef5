package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OfferingTransition;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Moves offerings from one state to another. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-provider-offerings/{uuid}")
final class OfferingStateEndpoint {
  private final FindOfferings offerings;
  private final MaintainOfferings maintain;

  OfferingStateEndpoint(FindOfferings offerings, MaintainOfferings maintain) {
    this.offerings = offerings;
    this.maintain = maintain;
  }

  @PostMapping("/activate")
  StateBody activate(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.ACTIVATE, () -> "");
  }

  @PostMapping("/pause")
  StateBody pause(Viewer viewer, @PathVariable UUID uuid, Body<PauseForm> body) {
    return move(viewer, uuid, OfferingTransition.PAUSE, () -> body.whole().reason());
  }

  @PostMapping("/unpause")
  StateBody unpause(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.UNPAUSE, () -> "");
  }

  @PostMapping("/archive")
  StateBody archive(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.ARCHIVE, () -> "");
  }

  @PostMapping("/draft")
  StateBody draft(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.DRAFT, () -> "");
  }

  @PostMapping("/make_available")
  StateBody makeAvailable(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.MAKE_AVAILABLE, () -> "");
  }

  @PostMapping("/make_unavailable")
  StateBody makeUnavailable(Viewer viewer, @PathVariable UUID uuid) {
    return move(viewer, uuid, OfferingTransition.MAKE_UNAVAILABLE, () -> "");
  }

  private StateBody move(
      Viewer viewer, UUID uuid, OfferingTransition transition, Supplier<String> reason) {
    Command command = new Command.Move(new OfferingId(uuid), transition, reason);
    OfferingId id = Outcomes.value(maintain.maintain(viewer, command), OfferingRefusal::exception);
    return offerings
        .find(viewer, id)
        .map(view -> new StateBody("Offering state updated.", view.profile().state().word()))
        .orElseThrow(RefusedException::missing);
  }

  /** What became of the state. */
  record StateBody(String detail, String state) {}
}
