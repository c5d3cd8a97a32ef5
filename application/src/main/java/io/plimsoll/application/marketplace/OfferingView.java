package io.plimsoll.application.marketplace;

import io.plimsoll.domain.access.Permission;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.Offering;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.Plan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering as screens show it.
 *
 * @param categoryTitle null when it stands on no shelf
 * @param components in the order in which they were added
 * @param plans in the order in which they were added
 * @param orders how many there ever were for it
 */
public record OfferingView(
    Offering offering,
    OfferingProfile profile,
    Instant created,
    Name providerName,
    @Nullable String categoryTitle,
    List<ComponentView> components,
    List<Plan> plans,
    long orders) {

  public OfferingView {
    components = List.copyOf(components);
    plans = List.copyOf(plans);
  }

  /** A JSON object; empty for those who don't look after the offering. */
  public String secretOptionsFor(Viewer viewer) {
    boolean looksAfter =
        viewer.may(
            Permission.UPDATE_OFFERING, Scope.of(offering.id()), Scope.of(offering.provider()));
    return looksAfter ? profile.settings().secretOptions() : "{}";
  }
}
