package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.FindHooks.Criterion;
import io.plimsoll.domain.hook.ContentType;
import java.util.stream.Stream;

final class WebHookFilters extends HookFilters {

  WebHookFilters() {
    text("destination_url", Criterion.LeadsTo::new);
    choices(
        "content_type",
        Stream.of(ContentType.values()).map(ContentType::number).toList(),
        ContentType::ofNumber,
        Criterion.HasContentType::new);
  }
}
