package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.MaintainOfferings;
import io.plimsoll.application.marketplace.MaintainOfferings.Command;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Changes what offerings measure. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-provider-offerings/{uuid}")
final class ComponentEndpoint {
  private final MaintainOfferings maintain;

  ComponentEndpoint(MaintainOfferings maintain) {
    this.maintain = maintain;
  }

  @PostMapping("/create_offering_component")
  @ResponseStatus(HttpStatus.CREATED)
  void add(Viewer viewer, @PathVariable UUID uuid, Body<ComponentForm> body) {
    maintain(viewer, new Command.AddComponent(new OfferingId(uuid), () -> body.whole().added()));
  }

  @PostMapping("/update_offering_component")
  void change(Viewer viewer, @PathVariable UUID uuid, Body<ComponentChangeForm> body) {
    maintain(
        viewer,
        new Command.AmendComponent(new OfferingId(uuid), () -> ComponentChangeForm.read(body)));
  }

  @PostMapping("/remove_offering_component")
  void remove(Viewer viewer, @PathVariable UUID uuid, Body<ComponentChoiceForm> body) {
    maintain(
        viewer, new Command.RemoveComponent(new OfferingId(uuid), () -> body.whole().component()));
  }

  private void maintain(Viewer viewer, Command command) {
    Outcomes.value(maintain.maintain(viewer, command), OfferingRefusal::exception);
  }
}
