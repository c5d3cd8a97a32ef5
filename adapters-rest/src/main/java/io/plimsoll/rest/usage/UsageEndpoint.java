package io.plimsoll.rest.usage;

import io.plimsoll.application.usage.FindUsages;
import io.plimsoll.application.usage.SetUsage;
import io.plimsoll.application.usage.SetUserUsages;
import io.plimsoll.application.usage.SetUserUsages.Part;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "ComponentUsage")
@RequestMapping("/api/marketplace-component-usages")
@SparseFields
final class UsageEndpoint extends ReadEndpoint<UsageFilters, UsageBody> {
  private final SetUsage setUsage;
  private final SetUserUsages setUserUsages;
  private final ZoneId zone;

  UsageEndpoint(
      FindUsages usages,
      SetUsage setUsage,
      SetUserUsages setUserUsages,
      UsageBodies bodies,
      ZoneId zone) {
    super(Shown.by(usages, UsageId::new, (view, viewer, links) -> bodies.body(view)));
    this.setUsage = setUsage;
    this.setUserUsages = setUserUsages;
    this.zone = zone;
  }

  /** The body is read before it is asked whether the viewer may report. */
  @PostMapping("/set_usage")
  @ResponseStatus(HttpStatus.CREATED)
  void setUsage(Viewer viewer, Body<UsageForm> body) {
    Outcomes.value(setUsage.set(viewer, body.whole().command(zone)), UsageRefusals::of);
  }

  @PostMapping("/{uuid}/set_user_usage")
  @ResponseStatus(HttpStatus.CREATED)
  void setUserUsage(Viewer viewer, @PathVariable UUID uuid, Body<UserUsageForm> body) {
    setParts(viewer, uuid, () -> List.of(body.whole().part(zone)));
  }

  @PostMapping("/{uuid}/set_user_usages")
  @ResponseStatus(HttpStatus.CREATED)
  void setUserUsages(Viewer viewer, @PathVariable UUID uuid, Body<UserUsagesForm> body) {
    setParts(viewer, uuid, () -> body.whole().parts(zone));
  }

  private void setParts(Viewer viewer, UUID uuid, Supplier<List<Part>> parts) {
    Outcomes.value(
        setUserUsages.set(viewer, new SetUserUsages.Command(new UsageId(uuid), parts)),
        UsageRefusals::of);
  }
}
