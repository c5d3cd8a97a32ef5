package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.FindHooks.Criterion;
import io.plimsoll.application.hook.FindHooks.Order;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.rest.paging.Filters;

class HookFilters extends Filters<Criterion, Order> {

  HookFilters() {
    id("author_uuid", id -> new Criterion.AuthorIs(new UserId(id)));
    text("author_username", Criterion.AuthorUsernameIs::new);
    text("author_fullname", Criterion.AuthorFullNameContains::new);
    text("author_email", Criterion.AuthorEmailIs::new);
    flag("is_active", Criterion.IsActive::new);
  }
}
