package io.plimsoll.persistence.hook;

import static io.plimsoll.persistence.schema.Tables.HOOK;
import static io.plimsoll.persistence.schema.Tables.USER_ACCOUNT;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.hook.FindHooks;
import io.plimsoll.application.hook.HookView;
import io.plimsoll.domain.access.UserId;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookKind;
import io.plimsoll.persistence.finding.JooqFinder;
import io.plimsoll.persistence.finding.Texts;
import io.plimsoll.persistence.identity.Keys;
import io.plimsoll.persistence.schema.tables.records.HookRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

@Component
class JooqFindHooks
    extends JooqFinder<HookRecord, HookView, HookId, FindHooks.Criterion, FindHooks.Order>
    implements FindHooks {
  private final HookRows rows;
  private final Condition kind;

  @Autowired
  JooqFindHooks(DSLContext dsl) {
    this(dsl, noCondition());
  }

  private JooqFindHooks(DSLContext dsl, Condition kind) {
    super(dsl, HOOK.UUID, HookId::value);
    this.rows = new HookRows(dsl);
    this.kind = kind;
  }

  @Override
  public Finder<HookView, HookId, Criterion, Order> ofKind(HookKind wanted) {
    return new JooqFindHooks(dsl, HOOK.KIND.eq(wanted));
  }

  @Override
  protected Condition visible(Viewer viewer) {
    return viewer.staff() ? kind : kind.and(HOOK.AUTHOR_ID.eq(Keys.of(viewer.user())));
  }

  @Override
  protected Condition meets(Criterion criterion, Viewer viewer) {
    return switch (criterion) {
      case Criterion.AuthorIs(UserId author) -> HOOK.AUTHOR_ID.eq(Keys.of(author));
      case Criterion.AuthorUsernameIs(String username) ->
          byAuthor(Texts.of(USER_ACCOUNT.USERNAME).eq(username));
      case Criterion.AuthorEmailIs(String email) ->
          byAuthor(Texts.of(USER_ACCOUNT.EMAIL).eq(email));
      case Criterion.AuthorFullNameContains(String text) ->
          byAuthor(Texts.of(USER_ACCOUNT.FULL_NAME).containsIgnoreCase(text));
      case Criterion.IsActive(boolean active) -> HOOK.ACTIVE.eq(active);
      case Criterion.LeadsTo(String destination) -> Texts.of(HOOK.DESTINATION).eq(destination);
      case Criterion.HasContentType(Set<ContentType> types) -> HOOK.CONTENT_TYPE.in(types);
    };
  }

  private static Condition byAuthor(Condition author) {
    return HOOK.AUTHOR_ID.in(select(USER_ACCOUNT.ID).from(USER_ACCOUNT).where(author));
  }

  @Override
  protected List<SortField<?>> usualOrder() {
    return List.of(HOOK.ID.desc());
  }

  @Override
  protected Map<UUID, HookView> views(List<UUID> hooks, Viewer viewer) {
    return rows.read(HOOK.UUID.in(hooks)).stream()
        .collect(toMap(row -> row.hook().id().value(), HookRows.Row::view));
  }
}
