package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindPublicOfferings;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.ReadEndpoint;
import io.plimsoll.rest.registry.Shown;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offerings as those see them who may want to have them. */
@Endpoint(kind = "Offering")
@RequestMapping("/api/marketplace-public-offerings")
@SparseFields
final class PublicOfferingEndpoint extends ReadEndpoint<OfferingFilters, OfferingBody> {

  PublicOfferingEndpoint(FindPublicOfferings offerings, OfferingBodies bodies) {
    super(
        Shown.by(
            offerings,
            OfferingId::new,
            (view, viewer, links) ->
                bodies.body(view, OfferingSide.ofConsumer(view, links), links)));
  }
}
