package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.MaintainUsers;
import io.plimsoll.application.access.MaintainUsers.Refusal;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.registry.Maintained;
import io.plimsoll.rest.registry.RegistryEndpoint;
import io.plimsoll.rest.registry.Shown;
import io.plimsoll.rest.security.PresentedToken;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Endpoint(kind = "User")
@RequestMapping("/api/users")
@SparseFields
final class UserEndpoint extends RegistryEndpoint<UserFilters, UserForm, UserBody> {

  UserEndpoint(FindUsers users, MaintainUsers maintain, Supplier<PresentedToken> token) {
    super(
        Shown.by(
            users,
            UserId::new,
            (view, viewer, links) -> UserBody.of(view, viewer, token.get(), links)),
        Maintained.by(maintain, UserId::new, UserEndpoint::refusal));
  }

  @GetMapping("/me")
  UserBody me(Viewer viewer, Links links) {
    return retrieve(viewer, viewer.user().value(), links);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case USERNAME_IS_TAKEN ->
          RefusedException.field("username", "A user with that username already exists.");
      case HAS_NOT_AGREED ->
          RefusedException.field("agree_with_policy", "User must agree with the policy.");
      case IS_REFERRED_TO ->
          RefusedException.conflict(
              "Cannot delete user with existing policies, orders, usages or agents");
    };
  }
}
