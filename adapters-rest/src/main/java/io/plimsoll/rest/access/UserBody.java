package io.plimsoll.rest.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.plimsoll.application.access.UserView;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserProfile;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.body.Timestamp;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.security.PresentedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A user as the wire has it.
 *
 * @param description only staff are told, as with the next three
 * @param token users see their own only: that with which they came
 * @param tokenLifetime in seconds; null for ever, and for those who are not told: others than the
 *     user and staff, as with the next one
 * @param agreementDate left out while that is still to come
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record UserBody(
    String url,
    UUID uuid,
    String username,
    String slug,
    String fullName,
    String firstName,
    String lastName,
    String nativeName,
    String email,
    String phoneNumber,
    String organization,
    String jobTitle,
    @Nullable String description,
    @Nullable Boolean isStaff,
    @Nullable Boolean isSupport,
    @Nullable Boolean isActive,
    @Nullable String token,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long tokenLifetime,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String tokenExpiresAt,
    String dateJoined,
    @Nullable String agreementDate,
    String registrationMethod,
    String preferredLanguage,
    List<PermissionBody> permissions) {

  static UserBody of(UserView view, Viewer viewer, PresentedToken token, Links links) {
    User user = view.user();
    UserProfile profile = view.profile();
    boolean own = user.id().equals(viewer.user());
    boolean trusted = own || viewer.staff();
    Duration lifetime = profile.tokenLifetime();
    return new UserBody(
        links.to(Route.USER, user.id().value()),
        user.id().value(),
        user.username(),
        profile.slug(),
        user.fullName(),
        profile.firstName(),
        profile.lastName(),
        profile.nativeName(),
        user.email(),
        profile.phoneNumber(),
        profile.organization(),
        profile.jobTitle(),
        viewer.staff() ? profile.description() : null,
        viewer.staff() ? user.staff() : null,
        viewer.staff() ? user.support() : null,
        viewer.staff() ? user.active() : null,
        own ? token.value() : null,
        trusted && lifetime != null ? lifetime.toSeconds() : null,
        trusted ? moment(view.tokensExpire()) : null,
        Timestamp.of(view.created()),
        moment(profile.agreed()),
        "default",
        profile.preferredLanguage(),
        view.permissions().stream().map(held -> PermissionBody.of(held, user)).toList());
  }

  private static @Nullable String moment(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.of(moment);
  }
}
