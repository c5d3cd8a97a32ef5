package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.OfferingTerms;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.domain.marketplace.OfferingDescription;
import io.plimsoll.domain.marketplace.OfferingProfile;
import io.plimsoll.domain.marketplace.OfferingSettings;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

/** What a body says about some of the terms of an offering that is there. */
abstract sealed class OfferingTermsForm extends Form {

  abstract OfferingTerms changed(OfferingTerms present);

  private static OfferingTerms with(OfferingTerms present, OfferingProfile profile) {
    return new OfferingTerms(present.name(), present.backendId(), profile);
  }

  static final class Overview extends OfferingTermsForm {
    private final FormField<Name> name = required("name", OfferingForm.NAME);
    private final FormField<String> description = optional("description", OfferingForm.DESCRIPTION);
    private final FormField<String> fullDescription =
        optional("full_description", OfferingForm.FULL_DESCRIPTION);

    @Override
    OfferingTerms changed(OfferingTerms present) {
      OfferingDescription before = present.profile().description();
      OfferingDescription after =
          new OfferingDescription(
              description.or(before.text()), fullDescription.or(before.fullText()));
      return new OfferingTerms(
          name.get(), present.backendId(), present.profile().describedBy(after));
    }
  }

  static final class Shelf extends OfferingTermsForm {
    private final FormField<CategoryId> category = required("category", OfferingForm.CATEGORY);

    @Override
    OfferingTerms changed(OfferingTerms present) {
      return with(present, present.profile().on(category.get()));
    }
  }

  static final class Options extends OfferingTermsForm {
    private final FormField<String> options = required("options", FieldType.object());

    @Override
    OfferingTerms changed(OfferingTerms present) {
      OfferingSettings before = present.profile().settings();
      return with(
          present, present.profile().with(before.asking(options.get(), before.resourceOptions())));
    }
  }

  static final class ResourceOptions extends OfferingTermsForm {
    private final FormField<String> options = required("resource_options", FieldType.object());

    @Override
    OfferingTerms changed(OfferingTerms present) {
      OfferingSettings before = present.profile().settings();
      return with(present, present.profile().with(before.asking(before.options(), options.get())));
    }
  }

  static final class Integration extends OfferingTermsForm {
    private final FormField<String> backendId = optional("backend_id", OfferingForm.BACKEND_ID);
    private final FormField<String> pluginOptions = optional("plugin_options", FieldType.object());
    private final FormField<String> secretOptions = optional("secret_options", FieldType.object());

    @Override
    OfferingTerms changed(OfferingTerms present) {
      OfferingSettings before = present.profile().settings();
      BackendId key =
          backendId.isGiven()
              ? backendId.value().flatMap(OfferingForm::key).orElse(null)
              : present.backendId();
      return new OfferingTerms(
          present.name(),
          key,
          present
              .profile()
              .with(
                  before.integratedBy(
                      pluginOptions.or(before.pluginOptions()),
                      secretOptions.or(before.secretOptions()))));
    }
  }
}
