package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindResources;
import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.marketplace.ResourceSide;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.query.SparseFields;
import org.springframework.web.bind.annotation.RequestMapping;

/** Resources for those who bought them. */
@Endpoint(kind = "Resource")
@RequestMapping("/api/marketplace-resources")
@SparseFields
final class ResourceEndpoint extends ResourceOperations {

  ResourceEndpoint(
      FindResources resources,
      MaintainResources maintain,
      MaintainOrders maintainOrders,
      ResourceSurroundings surroundings,
      ResourceBodies bodies) {
    super(ResourceSide.CONSUMER, resources, maintain, maintainOrders, surroundings, bodies);
  }
}
