package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OrderDraft;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.OrderRemarks;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.PlanLink;
import io.plimsoll.rest.link.Route;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

final class OrderForm extends Form {
  private final FormField<OfferingId> offering =
      required("offering", new Hyperlink(Route.PUBLIC_OFFERING).map(OfferingId::new));
  private final FormField<ProjectId> project =
      required("project", new Hyperlink(Route.PROJECT).map(ProjectId::new));
  private final FormField<PlanLink.Linked> plan = nullable("plan", new PlanLink());
  private final FormField<String> attributes = optional("attributes", FieldType.object());
  private final FormField<Map<ComponentType, Long>> limits = optional("limits", new LimitsType());
  private final FormField<String> comment =
      nullable("request_comment", FieldType.anyText(OrderRemarks.MAX_COMMENT_LENGTH));
  private final FormField<String> slug = optional("slug", FieldType.text(OrderRemarks.MAX_LENGTH));
  private final FormField<LocalDate> start = nullable("start_date", FieldType.date());
  private final FormField<Optional<String>> callbackUrl =
      nullable("callback_url", FieldType.orEmpty(FieldType.url(OrderRemarks.MAX_LENGTH)));

  OrderForm() {
    // no offering has terms to accept
    optional("accepting_terms_of_service", FieldType.flag());
  }

  OrderDraft draft() {
    String wanted = attributes.or("{}");
    return new OrderDraft(
        offering.get(),
        project.get(),
        plan.value()
            .map(named -> new OrderDraft.NamedPlan(named.offering(), named.plan()))
            .orElse(null),
        OrderAttributes.of(wanted),
        wanted,
        limits.or(Map.of()),
        new OrderRemarks(
            slug.or(""),
            comment.or(""),
            start.value().orElse(null),
            callbackUrl.or(Optional.empty()).orElse(null)));
  }
}
