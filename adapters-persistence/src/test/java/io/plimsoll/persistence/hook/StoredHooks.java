package io.plimsoll.persistence.hook;

import static io.plimsoll.domain.event.EventType.MARKETPLACE_ORDER_CREATED;
import static io.plimsoll.domain.event.EventType.POLICY_FIRED;
import static io.plimsoll.domain.event.EventType.POLICY_RESET;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.event.EventView;
import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.hook.FindSubscribers;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.event.Event;
import io.plimsoll.domain.event.EventGroup;
import io.plimsoll.domain.event.EventLog;
import io.plimsoll.domain.event.EventType;
import io.plimsoll.domain.hook.ContentType;
import io.plimsoll.domain.hook.Destination;
import io.plimsoll.domain.hook.Hook;
import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.SigningSecrets;
import io.plimsoll.domain.hook.Subscription;
import io.plimsoll.persistence.AdaptersUnderTest;
import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Hooks} keeps, and who is told of an event. */
abstract class StoredHooks {
  private static final Instant NOW = Instant.parse("2026-03-01T02:00:00.123456Z");
  private static final SigningSecret SECRET = SigningSecret.of(new byte[64]);

  private MarketplaceSeed seed;
  private Hooks hooks;
  private Users users;

  abstract AdaptersUnderTest database();

  @BeforeEach
  void open() {
    seed = new MarketplaceSeed(database().ports());
    hooks = database().get(Hooks.class);
    users = database().get(Users.class);
  }

  @ParameterizedTest
  @EnumSource
  void webhooksComeBackAsTheyWereSaved(ContentType type) {
    Hook hook =
        new Hook(
            new HookId(UUID.randomUUID()),
            seed.user("anne").id(),
            new HookTerms(
                new Destination.WebHook(URI.create("https://example.org/a?b=%20c"), type),
                Subscription.to(Set.of(MARKETPLACE_ORDER_CREATED), EnumSet.allOf(EventGroup.class)),
                false),
            Optional.of(SigningSecrets.of(SECRET)));
    Hook rotated = hook.signedWith(SigningSecrets.of(SECRET).rotated(SECRET, NOW));
    hooks.save(hook);
    assertThat(hooks.find(hook.id())).contains(hook);
    assertThat(hooks.lock(hook.id())).contains(hook);

    hooks.save(rotated);
    hooks.save(rotated);

    assertThat(hooks.find(hook.id())).contains(rotated);
    hooks.remove(hook.id());
    hooks.remove(hook.id());
    assertThat(hooks.find(hook.id())).isEmpty();
  }

  @Test
  void mailHooksComeBackAsTheyWereSaved() {
    Hook hook = mail("anne", POLICY_FIRED, POLICY_RESET);
    hooks.save(hook);
    Hook quiet =
        hook.on(
            new HookTerms(hook.terms().destination(), Subscription.to(Set.of(), Set.of()), true));
    hooks.save(quiet);

    assertThat(hooks.find(hook.id())).contains(quiet);
    assertThat(hooks.wanted(Set.of(POLICY_FIRED))).isEmpty();
  }

  @Test
  void hooksAreCountedByTheirAuthor() {
    hooks.save(mail("anne", POLICY_FIRED));
    hooks.save(inactive(mail("anne", POLICY_FIRED)));
    hooks.save(mail("bert", POLICY_FIRED));

    assertThat(hooks.countOf(seed.user("anne").id())).isEqualTo(2);
    assertThat(hooks.countOf(seed.user("carl").id())).isZero();
  }

  @Test
  void onlyActiveHooksWantAnything() {
    hooks.save(inactive(mail("anne", POLICY_RESET)));
    Hook first = mail("anne", POLICY_FIRED, MARKETPLACE_ORDER_CREATED);
    Hook second = mail("bert", POLICY_FIRED);
    hooks.save(first);
    hooks.save(second);

    Set<EventType> all = EnumSet.allOf(EventType.class);
    assertThat(hooks.wanted(all))
        .containsExactlyInAnyOrder(POLICY_FIRED, MARKETPLACE_ORDER_CREATED);
    assertThat(hooks.wanted(Set.of(POLICY_RESET))).isEmpty();
    assertThat(hooks.wanted(Set.of())).isEmpty();
    assertThat(hooks.wanting(POLICY_FIRED)).containsExactly(first, second);
    assertThat(hooks.wanting(POLICY_RESET)).isEmpty();
    assertThat(database().statementsOf(() -> hooks.wanted(all))).isOne();
  }

  @Test
  void hooksGoWithTheirAuthor() {
    Hook hook = mail("anne", POLICY_FIRED);
    hooks.save(hook);

    users.remove(hook.author());

    assertThat(hooks.find(hook.id())).isEmpty();
  }

  @Test
  void thoseAreToldWhoMaySeeTheEvent() {
    seed.offering("cluster", "provider");
    hooks.save(mailOf(raised("staff", true, false, true)));
    hooks.save(mailOf(raised("support", false, true, true)));
    hooks.save(mailOf(raised("former staff", true, false, false)));
    hooks.save(mail("stranger", POLICY_FIRED));
    seed.grant("owner", Role.CUSTOMER_OWNER, "provider");
    hooks.save(mail("owner", POLICY_FIRED));
    hooks.save(mail("owner", POLICY_FIRED));
    hooks.save(mail("owner", POLICY_RESET));
    hooks.save(inactive(mail("owner", POLICY_FIRED)));
    seed.grant("consumer", Role.CUSTOMER_OWNER, "consumer");
    hooks.save(mail("consumer", POLICY_FIRED));
    User expired = seed.user("expired");
    users.grant(
        List.of(
            new RoleGrant(
                UUID.randomUUID(),
                expired.id(),
                Role.CUSTOMER_OWNER,
                Scope.of(seed.organization("provider").id()),
                NOW.minusSeconds(10),
                null,
                NOW.minusSeconds(1))));
    hooks.save(mailOf(expired));

    List<Hook> told = subscribers().of(fired());

    assertThat(told.stream().map(hook -> address(hook)))
        .containsExactly(
            "staff@example.org", "support@example.org", "owner@example.org", "owner@example.org");
  }

  @Test
  void nobodyIsToldOfWhatIsNotThere() {
    hooks.save(mailOf(raised("staff", true, false, true)));

    assertThat(
            subscribers().of(new EventView(UUID.randomUUID(), POLICY_FIRED, NOW, "gone", Map.of())))
        .isEmpty();
  }

  @Test
  void manyAreFoundAsFastAsFew() {
    seed.offering("cluster", "provider");
    seed.grant("owner 0", Role.CUSTOMER_OWNER, "provider");
    hooks.save(mail("owner 0", POLICY_FIRED));
    EventView event = fired();
    int ofOne = database().statementsOf(() -> subscribers().of(event));
    for (int i = 1; i < 20; i++) {
      seed.grant("owner " + i, Role.CUSTOMER_OWNER, "provider");
      hooks.save(mail("owner " + i, POLICY_FIRED));
      hooks.save(mail("owner " + i, POLICY_FIRED));
    }

    assertThat(subscribers().of(event)).hasSize(39);
    assertThat(database().statementsOf(() -> subscribers().of(event))).isEqualTo(ofOne);
  }

  private FindSubscribers subscribers() {
    return FindSubscribers.using(hooks, users, database().get(FindEvents.class), () -> NOW);
  }

  /** About an offering and its provider. */
  private EventView fired() {
    Event event =
        new Event(
            UUID.randomUUID(),
            POLICY_FIRED,
            NOW,
            "fired",
            Map.of(),
            Set.of(
                seed.offering("cluster", "provider").id().value(),
                seed.organization("provider").id().value()));
    database().get(EventLog.class).append(List.of(event));
    return new EventView(event.id(), event.type(), event.at(), event.message(), event.context());
  }

  private User raised(String name, boolean staff, boolean support, boolean active) {
    User user = seed.user(name);
    User raised =
        new User(user.id(), user.username(), user.fullName(), user.email(), staff, support, active);
    users.save(List.of(raised));
    return raised;
  }

  private static Hook inactive(Hook hook) {
    return hook.on(new HookTerms(hook.terms().destination(), hook.terms().subscription(), false));
  }

  private Hook mail(String author, EventType... types) {
    return mail(seed.user(author), types);
  }

  private static Hook mailOf(User author) {
    return mail(author, POLICY_FIRED);
  }

  private static Hook mail(User author, EventType... types) {
    return new Hook(
        new HookId(UUID.randomUUID()),
        author.id(),
        new HookTerms(
            new Destination.MailHook(author.username().replace(' ', '-') + "@example.org"),
            Subscription.to(Set.of(types), Set.of()),
            true),
        Optional.empty());
  }

  private static String address(Hook hook) {
    return switch (hook.terms().destination()) {
      case Destination.MailHook(String address) -> address;
      case Destination.WebHook web -> web.url().toString();
    };
  }
}
