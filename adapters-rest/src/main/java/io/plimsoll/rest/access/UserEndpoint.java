package io.plimsoll.rest.access;

import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.MaintainUsers;
import io.plimsoll.application.access.MaintainUsers.Command;
import io.plimsoll.application.access.MaintainUsers.Refusal;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import io.plimsoll.rest.security.PresentedToken;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "User")
@RequestMapping("/api/users")
@SparseFields
final class UserEndpoint {
  private final FindUsers users;
  private final MaintainUsers maintain;

  UserEndpoint(FindUsers users, MaintainUsers maintain) {
    this.users = users;
    this.maintain = maintain;
  }

  @GetMapping
  ResponseEntity<List<UserBody>> list(
      Viewer viewer, UserFilters filters, Paging paging, PresentedToken token, Links links) {
    return paging.show(viewer, filters, users, view -> UserBody.of(view, viewer, token, links));
  }

  @GetMapping("/me")
  UserBody me(Viewer viewer, PresentedToken token, Links links) {
    return show(viewer, viewer.user(), token, links);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  UserBody add(Viewer viewer, Body<UserForm> body, PresentedToken token, Links links) {
    Command command = new Command.Add((id, now) -> body.whole().added(id, now));
    return show(viewer, maintained(viewer, command), token, links);
  }

  @GetMapping("/{uuid}")
  UserBody retrieve(Viewer viewer, @PathVariable UUID uuid, PresentedToken token, Links links) {
    return show(viewer, new UserId(uuid), token, links);
  }

  @PutMapping("/{uuid}")
  UserBody replace(
      Viewer viewer,
      @PathVariable UUID uuid,
      Body<UserForm> body,
      PresentedToken token,
      Links links) {
    Command command =
        new Command.Amend(new UserId(uuid), (present, now) -> body.whole().changed(present, now));
    return show(viewer, maintained(viewer, command), token, links);
  }

  @PatchMapping("/{uuid}")
  UserBody change(
      Viewer viewer,
      @PathVariable UUID uuid,
      Body<UserForm> body,
      PresentedToken token,
      Links links) {
    Command command =
        new Command.Amend(new UserId(uuid), (present, now) -> body.partial().changed(present, now));
    return show(viewer, maintained(viewer, command), token, links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new UserId(uuid)));
  }

  private UserId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), UserEndpoint::refusal);
  }

  private UserBody show(Viewer viewer, UserId id, PresentedToken token, Links links) {
    return users
        .find(viewer, id)
        .map(view -> UserBody.of(view, viewer, token, links))
        .orElseThrow(RefusedException::missing);
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
