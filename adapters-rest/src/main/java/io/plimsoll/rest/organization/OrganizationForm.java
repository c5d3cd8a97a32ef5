package io.plimsoll.rest.organization;

import static io.plimsoll.rest.body.FieldType.anyText;
import static io.plimsoll.rest.body.FieldType.flag;
import static io.plimsoll.rest.body.FieldType.orEmpty;
import static io.plimsoll.rest.body.FieldType.text;

import io.plimsoll.application.organization.OrganizationDraft;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.organization.Organization;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.OrganizationProfile;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.registry.DraftForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

final class OrganizationForm extends Form implements DraftForm<OrganizationId, OrganizationDraft> {
  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<Optional<BackendId>> backendId =
      optional("backend_id", orEmpty(text(BackendId.MAX_LENGTH).map(BackendId::new)));
  private final FormField<String> slug = optional("slug", text(255));
  private final FormField<String> nativeName = optional("native_name", anyText(255));
  private final FormField<String> abbreviation = optional("abbreviation", anyText(12));
  private final FormField<String> description = optional("description", anyText(2000));
  private final FormField<String> email =
      optional("email", orEmpty(FieldType.email(255)).map(given -> given.orElse("")));
  private final FormField<String> phoneNumber = optional("phone_number", anyText(255));
  private final FormField<String> contactDetails = optional("contact_details", anyText(2000));
  private final FormField<String> agreementNumber = optional("agreement_number", anyText(160));
  private final FormField<String> registrationCode = optional("registration_code", anyText(160));
  private final FormField<String> country = optional("country", Countries.code());
  private final FormField<String> domain = optional("domain", anyText(255));
  private final FormField<Instant> accountingStart =
      optional("accounting_start_date", FieldType.moment(ZoneOffset.UTC));
  private final FormField<BigDecimal> taxPercent =
      optional("default_tax_percent", FieldType.decimal(4, 2));
  private final FormField<Boolean> blocked = optional("blocked", flag());
  private final FormField<Boolean> archived = optional("archived", flag());

  @Override
  public OrganizationDraft added(OrganizationId id) {
    String address = Slug.of(name.get().value());
    return changed(
        new OrganizationDraft(
            new Organization(id, null, name.get(), Set.of(), false, false),
            OrganizationProfile.of(address)));
  }

  @Override
  public OrganizationDraft changed(OrganizationDraft present) {
    Organization organization = present.organization();
    return new OrganizationDraft(
        new Organization(
            organization.id(),
            backendId.or(Optional.ofNullable(organization.backendId())).orElse(null),
            name.or(organization.name()),
            organization.groups(),
            blocked.or(organization.blocked()),
            archived.or(organization.archived())),
        changed(present.profile()));
  }

  private OrganizationProfile changed(OrganizationProfile present) {
    return new OrganizationProfile(
        slug.or(present.slug()),
        nativeName.or(present.nativeName()),
        abbreviation.or(present.abbreviation()),
        description.or(present.description()),
        email.or(present.email()),
        phoneNumber.or(present.phoneNumber()),
        contactDetails.or(present.contactDetails()),
        agreementNumber.or(present.agreementNumber()),
        registrationCode.or(present.registrationCode()),
        country.or(present.country()),
        domain.or(present.domain()),
        accountingStart.orNull(present.accountingStart()),
        taxPercent.or(present.defaultTaxPercent()));
  }
}
