package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.ComponentDraft;
import io.plimsoll.application.marketplace.OfferingDraft;
import io.plimsoll.application.marketplace.OfferingTerms;
import io.plimsoll.application.marketplace.PlanDraft;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingDescription;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.domain.marketplace.OfferingState;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import java.util.List;
import java.util.Optional;

/** What a body says about a new offering. */
final class OfferingForm extends Form {
  static final FieldType<Name> NAME = FieldType.text(150).map(Name::new);
  static final FieldType<CategoryId> CATEGORY = new Hyperlink(Route.CATEGORY).map(CategoryId::new);
  static final FieldType<String> DESCRIPTION = FieldType.anyText(2000);
  static final FieldType<String> FULL_DESCRIPTION = FieldType.anyText(1 << 16);
  static final FieldType<String> BACKEND_ID = FieldType.anyText(BackendId.MAX_LENGTH);
  private static final String NOTHING = "{}";

  private final FormField<Name> name = required("name", NAME);
  private final FormField<CategoryId> category = required("category", CATEGORY);
  private final FormField<String> type = required("type", new PluginName());
  private final FormField<OrganizationId> customer =
      required("customer", new Hyperlink(Route.ORGANIZATION).map(OrganizationId::new));
  private final FormField<List<ComponentDraft>> components =
      optional("components", FieldType.objects(ComponentForm::new, ComponentForm::added));
  private final FormField<List<PlanDraft>> plans =
      optional("plans", FieldType.objects(PlanForm::new, PlanForm::draft));
  private final FormField<String> slug = optional("slug", FieldType.anyText(255));
  private final FormField<String> description = optional("description", DESCRIPTION);
  private final FormField<String> fullDescription = optional("full_description", FULL_DESCRIPTION);
  private final FormField<Boolean> shared = optional("shared", FieldType.flag());
  private final FormField<Boolean> billable = optional("billable", FieldType.flag());
  private final FormField<String> backendId = optional("backend_id", BACKEND_ID);
  private final FormField<String> attributes = optional("attributes", FieldType.object());
  private final FormField<String> options = optional("options", FieldType.object());
  private final FormField<String> resourceOptions =
      optional("resource_options", FieldType.object());
  private final FormField<String> pluginOptions = optional("plugin_options", FieldType.object());
  private final FormField<String> secretOptions = optional("secret_options", FieldType.object());

  OfferingDraft draft() {
    return new OfferingDraft(
        customer.get(),
        new OfferingTerms(
            name.get(), backendId.value().flatMap(OfferingForm::key).orElse(null), profile()),
        components.or(List.of()),
        plans.or(List.of()));
  }

  private OfferingProfile profile() {
    return new OfferingProfile(
        slug.value().filter(text -> !text.isEmpty()).orElseGet(() -> Slug.of(name.get().value())),
        category.get(),
        type.get(),
        OfferingState.DRAFT,
        "",
        new OfferingDescription(description.or(""), fullDescription.or("")),
        shared.or(true),
        billable.or(true),
        new OfferingSettings(
            attributes.or(NOTHING),
            options.or(NOTHING),
            resourceOptions.or(NOTHING),
            pluginOptions.or(NOTHING),
            secretOptions.or(NOTHING)));
  }

  /** Empty when the text says that there is none. */
  static Optional<BackendId> key(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BackendId(text));
  }
}
