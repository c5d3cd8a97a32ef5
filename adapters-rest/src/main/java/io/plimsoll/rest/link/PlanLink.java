package io.plimsoll.rest.link;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Types;
import io.swagger.v3.oas.models.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * A field that refers to a plan by its URL, which is one within its offering; whether the plan
 * exists is not looked up.
 */
public record PlanLink() implements FieldType<PlanLink.Linked> {

  @Override
  public Linked read(JsonNode value) {
    Target target = Hyperlink.target(value, Route.PLAN);
    return new Linked(
        target.within().map(OfferingId::new).orElseThrow(Hyperlink::notFound),
        target.id().map(PlanId::new).orElseThrow(Hyperlink::notFound));
  }

  @Override
  public Schema<?> schema() {
    return Types.text("uri-reference");
  }

  /** The plan, and the offering that the URL says it is of. */
  public record Linked(OfferingId offering, PlanId plan) {}
}
