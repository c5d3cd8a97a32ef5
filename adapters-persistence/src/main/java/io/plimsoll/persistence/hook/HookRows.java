package io.plimsoll.persistence.hook;

import static io.plimsoll.persistence.schema.Tables.HOOK;
import static io.plimsoll.persistence.schema.Tables.HOOK_EVENT_GROUP;
import static io.plimsoll.persistence.schema.Tables.HOOK_EVENT_TYPE;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.hook.HookAuthor;
import io.plimsoll.application.hook.HookView;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.event.EventGroup;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.persistence.schema.tables.records.HookRecord;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Reads hooks with what they want: a statement for each. */
final class HookRows {
  private final DSLContext dsl;

  HookRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  /**
   * A hook, and what its row tells besides.
   *
   * @param created when it was first stored
   * @param modified when it was last stored
   */
  record Row(Hook hook, HookAuthor author, Instant created, Instant modified) {

    HookView view() {
      return new HookView(hook.id(), author, hook.terms(), created, modified);
    }
  }

  /** The oldest first. */
  List<Row> read(Condition which) {
    Map<Long, Set<EventType>> types =
        wanted(HOOK_EVENT_TYPE.HOOK_ID, HOOK_EVENT_TYPE.EVENT_TYPE, which);
    Map<Long, Set<EventGroup>> groups =
        wanted(HOOK_EVENT_GROUP.HOOK_ID, HOOK_EVENT_GROUP.EVENT_GROUP, which);
    return dsl.select(HOOK.fields())
        .select(
            USER_ACCOUNT.UUID, USER_ACCOUNT.USERNAME, USER_ACCOUNT.FULL_NAME, USER_ACCOUNT.EMAIL)
        .from(HOOK)
        .join(USER_ACCOUNT)
        .on(USER_ACCOUNT.ID.eq(HOOK.AUTHOR_ID))
        .where(which)
        .orderBy(HOOK.ID)
        .fetch(row -> {
          HookRecord hook = row.into(HOOK);
          Subscription subscription =
              new Subscription(
                  types.getOrDefault(hook.getId(), Set.of()),
                  groups.getOrDefault(hook.getId(), Set.of()));
          HookAuthor author =
              new HookAuthor(
                  new UserId(row.get(USER_ACCOUNT.UUID)),
                  row.get(USER_ACCOUNT.USERNAME),
                  row.get(USER_ACCOUNT.FULL_NAME),
                  row.get(USER_ACCOUNT.EMAIL));
          return row(hook, author, subscription);
        });
  }

  private <T> Map<Long, Set<T>> wanted(
      TableField<?, Long> hook, TableField<?, T> what, Condition which) {
    Map<Long, Set<T>> wanted = new HashMap<>();
    dsl.select(hook, what)
        .from(requireNonNull(hook.getTable()))
        .where(hook.in(select(HOOK.ID).from(HOOK).where(which)))
        .forEach(
            row -> wanted.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
    return wanted;
  }

  private static Row row(HookRecord row, HookAuthor author, Subscription subscription) {
    Hook hook =
        new Hook(
            new HookId(row.getUuid()),
            author.id(),
            new HookTerms(destination(row), subscription, row.getActive()),
            secrets(row));
    return new Row(hook, author, row.getCreated(), row.getModified());
  }

  private static Destination destination(HookRecord row) {
    return switch (row.getKind()) {
      case WEB ->
          new Destination.WebHook(
              URI.create(row.getDestination()), requireNonNull(row.getContentType()));
      case MAIL -> new Destination.MailHook(row.getDestination());
    };
  }

  private static Optional<SigningSecrets> secrets(HookRecord row) {
    return Optional.ofNullable(row.getSecret())
        .map(secret -> new SigningSecrets(new SigningSecret(secret), former(row)));
  }

  private static Optional<SigningSecrets.Former> former(HookRecord row) {
    return Optional.ofNullable(row.getFormerSecret())
        .map(secret ->
            new SigningSecrets.Former(
                new SigningSecret(secret), requireNonNull(row.getFormerSecretExpires())));
  }

  /** What a hook is as a row, without its author and what it wants. */
  static Map<Field<?>, @Nullable Object> row(Hook hook) {
    Map<Field<?>, @Nullable Object> row = new HashMap<>();
    row.put(HOOK.UUID, hook.id().value());
    row.put(HOOK.KIND, hook.kind());
    row.put(HOOK.ACTIVE, hook.terms().active());
    switch (hook.terms().destination()) {
      case Destination.WebHook(URI url, ContentType type) -> {
        row.put(HOOK.DESTINATION, url.toString());
        row.put(HOOK.CONTENT_TYPE, type);
      }
      case Destination.MailHook(String address) -> row.put(HOOK.DESTINATION, address);
    }
    hook.secrets()
        .ifPresent(secrets -> {
          row.put(HOOK.SECRET, secrets.current().text());
          Optional<SigningSecrets.Former> former = secrets.former();
          row.put(HOOK.FORMER_SECRET, former.map(each -> each.secret().text()).orElse(null));
          row.put(
              HOOK.FORMER_SECRET_EXPIRES, former.map(SigningSecrets.Former::until).orElse(null));
        });
    return row;
  }
}
