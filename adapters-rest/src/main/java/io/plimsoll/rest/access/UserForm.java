package io.plimsoll.rest.access;

import static io.plimsoll.rest.body.FieldType.anyText;
import static io.plimsoll.rest.body.FieldType.flag;
import static io.plimsoll.rest.body.FieldType.text;

import io.plimsoll.application.access.UserDraft;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.registry.DraftForm;
import java.time.Duration;

final class UserForm extends Form implements DraftForm<UserId, UserDraft> {
  private static final int MAX_NAME_LENGTH = 100;

  private final FormField<String> username = required("username", text(User.MAX_USERNAME_LENGTH));
  private final FormField<String> email = required("email", FieldType.email(User.MAX_TEXT_LENGTH));
  private final FormField<String> firstName = optional("first_name", anyText(MAX_NAME_LENGTH));
  private final FormField<String> lastName = optional("last_name", anyText(MAX_NAME_LENGTH));
  private final FormField<String> nativeName = optional("native_name", anyText(255));
  private final FormField<String> slug = optional("slug", text(255));
  private final FormField<String> description = optional("description", anyText(2000));
  private final FormField<String> phoneNumber = optional("phone_number", anyText(255));
  private final FormField<String> organization = optional("organization", anyText(255));
  private final FormField<String> jobTitle = optional("job_title", anyText(120));
  private final FormField<String> preferredLanguage = optional("preferred_language", anyText(10));
  private final FormField<Duration> tokenLifetime =
      nullable("token_lifetime", FieldType.integer(1, Integer.MAX_VALUE).map(Duration::ofSeconds));
  private final FormField<Boolean> staff = optional("is_staff", flag());
  private final FormField<Boolean> support = optional("is_support", flag());
  private final FormField<Boolean> active = optional("is_active", flag());
  private final FormField<Boolean> agrees = optional("agree_with_policy", flag());

  @Override
  public UserDraft added(UserId id) {
    return changed(
        new UserDraft(
            new User(id, username.get(), "", email.get(), false, false, true),
            UserProfile.of(Slug.of(username.get())),
            false));
  }

  @Override
  public UserDraft changed(UserDraft present) {
    User user = present.user();
    return new UserDraft(
        new User(
            user.id(),
            username.or(user.username()),
            user.fullName(),
            email.or(user.email()),
            staff.or(user.staff()),
            support.or(user.support()),
            active.or(user.active())),
        changed(present.profile()),
        agrees.or(false));
  }

  private UserProfile changed(UserProfile present) {
    return new UserProfile(
        slug.or(present.slug()),
        firstName.or(present.firstName()),
        lastName.or(present.lastName()),
        nativeName.or(present.nativeName()),
        description.or(present.description()),
        phoneNumber.or(present.phoneNumber()),
        organization.or(present.organization()),
        jobTitle.or(present.jobTitle()),
        preferredLanguage.or(present.preferredLanguage()),
        tokenLifetime.orNull(present.tokenLifetime()),
        present.agreed());
  }
}
