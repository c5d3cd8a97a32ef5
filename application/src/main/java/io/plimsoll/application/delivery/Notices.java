package io.plimsoll.application.delivery;

import static java.util.stream.Collectors.toSet;

import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.Delivery;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Kind;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.delivery.Recipient.Mailbox;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.StagedAction;
import io.plimsoll.domain.policy.StagedAction.Occasion;
import io.plimsoll.domain.usage.BillingMonth;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is told of an occasion, and what: one message to each person. */
final class Notices {
  private final StagedAction action;
  private final NoticeFacts facts;

  Notices(StagedAction action, NoticeFacts facts) {
    this.action = action;
    this.facts = facts;
  }

  List<Delivery> toEverybody(Instant now) {
    return action.action() == PolicyAction.NOTIFY_EXTERNAL_USER
        ? toExternals(now)
        : owners().values().stream().map(owner -> delivery(owner, now)).toList();
  }

  /** Who is told as an owner already, and knows more, is not told again. */
  private List<Delivery> toExternals(Instant now) {
    Map<String, Person> owners = ownersAreTold() ? owners() : Map.of();
    Map<String, Person> externals = new LinkedHashMap<>();
    for (String address : facts.actions().externalAddresses()) {
      Person person = new Person(new Mailbox(address));
      externals.putIfAbsent(person.mailbox.key(), person);
    }
    externals.keySet().removeAll(owners.keySet());
    return externals.values().stream().map(external -> delivery(external, now)).toList();
  }

  private boolean ownersAreTold() {
    // what is in force was told by now, but each action warns for itself
    Set<PolicyAction> telling = isWarning() ? facts.told() : facts.actions().chosen();
    return telling.contains(PolicyAction.NOTIFY_ORGANIZATION_OWNERS);
  }

  private boolean isWarning() {
    return action.occasion() == Occasion.WARNED;
  }

  private Map<String, Person> owners() {
    Map<String, Person> owners = new LinkedHashMap<>();
    Set<OrganizationId> users =
        facts.contributions().stream().map(Contribution::organization).collect(toSet());
    for (Owner owner : facts.owners()) {
      boolean sells = owner.organization().equals(facts.provider());
      if (facts.actions().owners().include(sells, users.contains(owner.organization()))) {
        Mailbox mailbox = new Mailbox(owner.address());
        owners
            .computeIfAbsent(mailbox.key(), key -> new Person(mailbox))
            .organizations
            .add(owner.organization());
      }
    }
    return owners;
  }

  private Delivery delivery(Person person, Instant now) {
    return Delivery.of(action, person.mailbox, notice(person), Optional.empty(), now);
  }

  private PolicyNotice notice(Person person) {
    Reader reader = person.reader(facts.provider());
    return new PolicyNotice(
        isWarning() ? Kind.WARNED : Kind.FIRED,
        reader,
        action.policy(),
        action.at(),
        facts.offering(),
        facts.offeringName(),
        facts.providerName(),
        facts.period(),
        facts.month(),
        facts.actions().warningOf(action.action(), facts.percent()),
        facts.readings(),
        shares(reader, person.organizations),
        isWarning() ? Set.of() : facts.actions().chosen());
  }

  private List<Share> shares(Reader reader, Set<OrganizationId> own) {
    return switch (reader) {
      case PROVIDER -> Shares.largestOf(facts.contributions());
      case CONSUMER ->
          Shares.allOf(
              facts.contributions().stream()
                  .filter(each -> own.contains(each.organization()))
                  .toList());
      case EXTERNAL -> List.of();
    };
  }

  /**
   * The news that what a person was told does not hold any more.
   *
   * @param reset the month as of which no limit was exceeded any more; empty when one still was
   * @param found empty when the policy is gone
   */
  static PolicyNotice recantation(
      PolicyNotice told,
      StagedAction lifted,
      Optional<BillingMonth> reset,
      Optional<NoticeFacts> found) {
    Kind kind =
        reset.map(month -> Kind.RESET).orElse(found.isPresent() ? Kind.UNSUBSCRIBED : Kind.REMOVED);
    Set<PolicyAction> inForce = new HashSet<>();
    if (kind == Kind.UNSUBSCRIBED) {
      inForce.addAll(found.orElseThrow().actions().chosen());
    }
    return new PolicyNotice(
        kind,
        told.reader(),
        told.policy(),
        lifted.at(),
        told.offering(),
        told.offeringName(),
        told.providerName(),
        told.period(),
        reset.or(() -> found.map(NoticeFacts::month)).orElse(told.month()),
        0,
        // of another offering they would say nothing about what was told
        found
            .filter(facts -> facts.offering().equals(told.offering()))
            .map(NoticeFacts::readings)
            .orElse(List.of()),
        List.of(),
        inForce);
  }

  /** Who is told, whatever they own. */
  private static final class Person {
    private final Mailbox mailbox;
    private final Set<OrganizationId> organizations = new HashSet<>();

    Person(Mailbox mailbox) {
      this.mailbox = mailbox;
    }

    Reader reader(OrganizationId provider) {
      if (organizations.isEmpty()) {
        return Reader.EXTERNAL;
      }
      return organizations.contains(provider) ? Reader.PROVIDER : Reader.CONSUMER;
    }
  }
}
