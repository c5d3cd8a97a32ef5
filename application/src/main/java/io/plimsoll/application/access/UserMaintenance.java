package io.plimsoll.application.access;

import io.plimsoll.application.change.Change;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.access.Viewer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

final class UserMaintenance implements MaintainUsers {
  private final Users users;
  private final FindUsers visible;
  private final UnitOfWork unitOfWork;
  private final Supplier<UUID> ids;
  private final InstantSource clock;

  UserMaintenance(
      Users users,
      FindUsers visible,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    this.users = users;
    this.visible = visible;
    this.unitOfWork = unitOfWork;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Outcome<UserId, Refusal> maintain(Viewer viewer, Change<UserId, UserDraft> change) {
    return unitOfWork.complete(() ->
        switch (change) {
          case Change.Add(var draft) when !viewer.staff() -> Outcome.forbidden();
          case Change.Add(var draft) -> save(draft.apply(new UserId(ids.get())));
          case Change.Amend(var id, var amendment) ->
              Outcome.ofWork(
                  visible.find(viewer, id),
                  seen -> viewer.staff() || id.equals(viewer.user()),
                  seen -> amend(viewer, id, amendment));
          case Change.Remove(var id) ->
              Outcome.ofWork(visible.find(viewer, id), seen -> viewer.staff(), seen -> remove(id));
        });
  }

  private Outcome<UserId, Refusal> amend(
      Viewer viewer, UserId id, UnaryOperator<UserDraft> amendment) {
    // reads the body before the lock, so that a slow client keeps nobody waiting
    Optional<UserDraft> asked = users.find(id).map(seen -> amendment.apply(draftOf(seen)));
    Optional<User> present = users.lock(id);
    if (asked.isEmpty() || present.isEmpty()) {
      return Outcome.notFound();
    }
    UserDraft before = draftOf(present.get());
    UserDraft after = amendment.apply(before).by(viewer, before);
    return id.equals(viewer.user()) && !after.hasAgreed()
        ? Outcome.refused(Refusal.HAS_NOT_AGREED)
        : save(after);
  }

  private Outcome<UserId, Refusal> save(UserDraft draft) {
    User user = draft.named();
    User namesake = users.byUsername(Set.of(user.username())).get(user.username());
    if (namesake != null && !namesake.id().equals(user.id())) {
      return Outcome.refused(Refusal.USERNAME_IS_TAKEN);
    }
    users.save(List.of(user));
    users.describe(user.id(), draft.profileAt(clock.instant()));
    return Outcome.done(user.id());
  }

  private Outcome<UserId, Refusal> remove(UserId id) {
    if (users.isReferredTo(id)) {
      return Outcome.refused(Refusal.IS_REFERRED_TO);
    }
    users.remove(id);
    return Outcome.done(id);
  }

  private UserDraft draftOf(User user) {
    return new UserDraft(user, users.profileOf(user.id()).orElseThrow(), false);
  }
}
