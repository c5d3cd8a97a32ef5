package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.FindUserUsages;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.usage.UserUsageId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "ComponentUserUsage")
@RequestMapping("/api/marketplace-component-user-usages")
@SparseFields
final class UserUsageEndpoint {
  private final FindUserUsages usages;
  private final UsageBodies bodies;

  UserUsageEndpoint(FindUserUsages usages, UsageBodies bodies) {
    this.usages = usages;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<UserUsageBody>> list(
      Viewer viewer, UserUsageFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, usages, view -> bodies.body(view, links));
  }

  @GetMapping("/{uuid}")
  UserUsageBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return bodies.body(
        usages.find(viewer, new UserUsageId(uuid)).orElseThrow(RefusedException::missing), links);
  }
}
