package io.plimsoll.rest.hook;

import io.plimsoll.application.hook.HookView;
import io.plimsoll.domain.event.EventGroup;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.identity.Worded;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Shows hooks in the words of the wire. */
@Mapper(config = Wire.class)
interface HookBodies {

  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "url", source = ".", qualifiedByName = "url")
  @Mapping(target = "authorUuid", source = "author.id")
  @Mapping(target = "authorFullname", source = "author.fullName")
  @Mapping(target = "authorUsername", source = "author.username")
  @Mapping(target = "authorEmail", source = "author.email")
  @Mapping(target = "isActive", source = "terms.active")
  @Mapping(target = "eventTypes", source = "terms.subscription.types")
  @Mapping(target = "eventGroups", source = "terms.subscription.groups")
  @Mapping(target = "hookType", source = "terms.destination", qualifiedByName = "kind")
  @Mapping(target = "destinationUrl", source = "terms.destination", qualifiedByName = "webUrl")
  @Mapping(target = "contentType", source = "terms.destination", qualifiedByName = "contentType")
  @Mapping(target = "email", source = "terms.destination", qualifiedByName = "address")
  @Mapping(target = "secret", ignore = true)
  HookBody body(HookView view, @Context Links links);

  /** The same hook, and its secret. */
  @Mapping(target = "secret", source = "secret")
  HookBody telling(HookBody shown, String secret);

  @Named("url")
  default String url(HookView view, @Context Links links) {
    Route route =
        switch (view.terms().destination().kind()) {
          case WEB -> Route.WEB_HOOK;
          case MAIL -> Route.MAIL_HOOK;
        };
    return links.to(route, view.id().value());
  }

  default List<String> types(Set<EventType> types) {
    return inOrder(types);
  }

  default List<String> groups(Set<EventGroup> groups) {
    return inOrder(groups);
  }

  private static <E extends Enum<E> & Worded> List<String> inOrder(Collection<E> some) {
    return some.stream().sorted().map(Worded::word).toList();
  }

  @Named("kind")
  default String kind(Destination destination) {
    return destination.kind().word();
  }

  @Named("webUrl")
  default @Nullable String webUrl(Destination destination) {
    return destination instanceof Destination.WebHook(URI url, ContentType type)
        ? url.toString()
        : null;
  }

  @Named("contentType")
  default @Nullable String contentType(Destination destination) {
    return destination instanceof Destination.WebHook(URI url, ContentType type)
        ? type.word()
        : null;
  }

  @Named("address")
  default @Nullable String address(Destination destination) {
    return destination instanceof Destination.MailHook(String address) ? address : null;
  }
}
