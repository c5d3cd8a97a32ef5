package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OfferingView;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different between the provider's and the consumer's side of an offering; what the other
 * side alone has is null.
 *
 * @param secretOptions a JSON object
 */
record OfferingSide(
    String url,
    @Nullable String secretOptions,
    @Nullable Map<String, Object> serviceAttributes,
    @Nullable List<String> integrationStatus,
    @Nullable Map<String, Object> backendIdRules,
    @Nullable Boolean isAccessible,
    @Nullable Boolean userHasConsent,
    @Nullable List<String> promotionCampaigns) {

  static OfferingSide ofProvider(OfferingView view, Viewer viewer, Links links) {
    return new OfferingSide(
        url(Route.OFFERING, view, links),
        view.secretOptionsFor(viewer),
        Map.of(),
        List.of(),
        Map.of(),
        null,
        null,
        null);
  }

  static OfferingSide ofConsumer(OfferingView view, Links links) {
    return new OfferingSide(
        url(Route.PUBLIC_OFFERING, view, links), null, null, null, null, true, false, List.of());
  }

  private static String url(Route route, OfferingView view, Links links) {
    OfferingId id = view.offering().id();
    return links.to(route, id.value());
  }
}
