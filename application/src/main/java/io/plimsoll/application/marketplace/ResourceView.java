package io.plimsoll.application.marketplace;

import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.BillingType;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.usage.UsageTotal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A resource as screens show it.
 *
 * @param modified when it was last changed
 * @param flags in force now, by staff, who alone set those of its profile, or by fired policies
 * @param plan null when it has none
 * @param components what its offering measures, in the order in which they were added
 * @param currentUsages what it used in the present month
 * @param totalUsages what it ever used
 * @param creationOrder null when it was not ordered
 * @param orderUnderWay null when there is none
 */
public record ResourceView(
    PurchaseView purchase,
    Instant created,
    Instant modified,
    ResourceFlags flags,
    @Nullable Plan plan,
    List<ComponentView> components,
    Map<ComponentType, UsageTotal> currentUsages,
    Map<ComponentType, UsageTotal> totalUsages,
    @Nullable OrderView creationOrder,
    @Nullable OrderView orderUnderWay) {
  public ResourceView {
    components = List.copyOf(components);
  }

  /** Whether its offering measures anything that is charged so. */
  public boolean isCharged(BillingType type) {
    return components.stream().anyMatch(each -> each.component().billingType() == type);
  }

  /** Whether the viewer may order its end now, looking at it from this side. */
  public boolean canBeEndedBy(Viewer viewer, ResourceSide side) {
    ResourceState state = purchase.resource().state();
    return (state == ResourceState.OK || state == ResourceState.ERRED)
        && orderUnderWay == null
        && new Purchase(purchase.resource(), purchase.offering(), purchase.project())
            .lets(viewer, Permission.TERMINATE_RESOURCE, side);
  }
}
