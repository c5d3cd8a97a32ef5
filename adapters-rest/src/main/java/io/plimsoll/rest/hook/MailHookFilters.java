package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.FindHooks.Criterion;

final class MailHookFilters extends HookFilters {

  MailHookFilters() {
    text("email", Criterion.LeadsTo::new);
  }
}
