package io.plimsoll.application.marketplace;

import io.plimsoll.application.marketplace.MaintainOrders.Command;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.organization.Project;
import java.util.Map;

/** Orders that say as little as possible. */
public final class OrderFixture {

  private OrderFixture() {}

  public static Command.Place ofResource(OfferingId offering, Project project) {
    return new Command.Place(() ->
        new OrderDraft(
            offering,
            project.id(),
            null,
            new OrderDraft.Wish(null, "", null),
            "{}",
            Map.of(),
            OrderRemarks.none("")));
  }
}
