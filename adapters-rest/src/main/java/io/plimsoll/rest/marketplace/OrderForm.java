package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderRequest;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.PlanLink;
import io.plimsoll.rest.link.Route;
import java.util.Map;

final class OrderForm extends Form {
  private static final int MAX_SLUG_LENGTH = 255;

  private final FormField<OfferingId> offering =
      required("offering", new Hyperlink(Route.PUBLIC_OFFERING).map(OfferingId::new));
  private final FormField<ProjectId> project =
      required("project", new Hyperlink(Route.PROJECT).map(ProjectId::new));
  private final FormField<PlanLink.Linked> plan = nullable("plan", new PlanLink());
  private final FormField<String> attributes = optional("attributes", FieldType.object());
  private final FormField<Map<ComponentType, Long>> limits = optional("limits", new LimitsType());
  private final FormField<String> comment =
      nullable("request_comment", FieldType.anyText(OrderRequest.MAX_COMMENT_LENGTH));
  private final FormField<String> slug = optional("slug", FieldType.text(MAX_SLUG_LENGTH));

  OrderDraft draft() {
    String wanted = attributes.or("{}");
    OrderAttributes read = OrderAttributes.of(wanted);
    return new OrderDraft(
        offering.get(),
        project.get(),
        plan.value()
            .map(named -> new OrderDraft.NamedPlan(named.offering(), named.plan()))
            .orElse(null),
        read.name().map(Name::new).orElse(null),
        slug.value().orElse(null),
        read.description().orElse(""),
        wanted,
        limits.or(Map.of()),
        comment.or(""),
        read.end().orElse(null));
  }
}
