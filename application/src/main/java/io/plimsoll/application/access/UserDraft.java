package io.plimsoll.application.access;

import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Viewer;
import java.time.Instant;

/**
 * What a user is to be; the full name follows from the profile.
 *
 * @param agrees to the terms of use; who agreed once has agreed
 */
public record UserDraft(User user, UserProfile profile, boolean agrees) {

  boolean hasAgreed() {
    return agrees || profile.agreed() != null;
  }

  /** The profile when the user becomes so at this moment. */
  UserProfile profileAt(Instant now) {
    return agrees && profile.agreed() == null ? profile.agreedAt(now) : profile;
  }

  /** The user itself, with the name that its profile has. */
  User named() {
    return new User(
        user.id(),
        user.username(),
        profile.fullName(),
        user.email(),
        user.staff(),
        user.support(),
        user.active());
  }

  /** The same, but what only staff may change is as it was before unless the viewer is staff. */
  UserDraft by(Viewer viewer, UserDraft before) {
    return viewer.staff()
        ? this
        : new UserDraft(
            before.user,
            new UserProfile(
                profile.slug(),
                profile.firstName(),
                profile.lastName(),
                profile.nativeName(),
                before.profile.description(),
                profile.phoneNumber(),
                profile.organization(),
                profile.jobTitle(),
                profile.preferredLanguage(),
                profile.tokenLifetime(),
                profile.agreed()),
            agrees);
  }
}
