package io.plimsoll.application.delivery;

import static io.plimsoll.application.delivery.NoticeFixture.share;
import static io.plimsoll.domain.policy.PolicyAction.BLOCK_CREATION_OF_NEW_RESOURCES;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_EXTERNAL_USER;
import static io.plimsoll.domain.policy.PolicyAction.NOTIFY_ORGANIZATION_OWNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.delivery.NoticeFacts.Owner;
import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.domain.policy.PolicyActions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 9: telling people that a policy has fired")
class TellingOfAFiringTest extends ToldPolicy {

  @Test
  void writesToOwnersWhatTheyMayKnow() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(toldTo("seller@example.org").reader()).isEqualTo(Reader.PROVIDER);
    assertThat(toldTo("seller@example.org").shares())
        .extracting(Share::organization)
        .containsExactly("Physics", "Biology");
    assertThat(toldTo("bea@example.org").reader()).isEqualTo(Reader.CONSUMER);
    assertThat(toldTo("bea@example.org").shares())
        .containsExactly(share("Biology", 1, "cpu", "CPU hours", "50.50"));
    assertThat(toldTo("bea@example.org").inForce()).contains(BLOCK_CREATION_OF_NEW_RESOURCES);
    assertThat(deliveries()).hasSize(2);
  }

  @Test
  void writesOneMailToWhoeverOwnsSeveral() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    owners.add(new Owner(PHYSICS, "Bea@Example.org"));
    owners.add(new Owner(PHYSICS, "phil@example.org"));
    owners.add(new Owner(PROVIDER, "phil@example.org"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(deliveries()).hasSize(2);
    assertThat(toldTo("bea@example.org").shares()).hasSize(2);
    assertThat(toldTo("phil@example.org").reader()).isEqualTo(Reader.PROVIDER);
  }

  @Test
  void isNarrowedToOneSide() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_ORGANIZATION_OWNERS, "consumers"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(addresses()).containsExactly("bea@example.org");
  }

  @Test
  void isNarrowedToTheOtherSide() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_ORGANIZATION_OWNERS, "provider"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(addresses()).containsExactly("seller@example.org");
  }

  @Test
  void countsAProviderAmongTheConsumersOfWhatItUsesItself() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    contributions.add(used(PROVIDER, "Centre", "cpu", "1"));
    actions = Optional.of(notifying(NOTIFY_ORGANIZATION_OWNERS, "consumers"));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(toldTo("seller@example.org").reader()).isEqualTo(Reader.PROVIDER);
  }

  @Test
  void tellsExternalsNothingOfShares() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.of(notifying(NOTIFY_EXTERNAL_USER, "bea@example.org, eve@example.org"));

    run(fired(NOTIFY_EXTERNAL_USER, 1));

    assertThat(addresses()).containsExactly("bea@example.org", "eve@example.org");
    assertThat(toldTo("eve@example.org").reader()).isEqualTo(Reader.EXTERNAL);
    assertThat(toldTo("eve@example.org").shares()).isEmpty();
  }

  @Test
  void leavesOutExternalsWhoAreToldAsOwners() {
    owners.add(new Owner(BIOLOGY, "Bea@example.org"));
    actions =
        Optional.of(
            new PolicyActions(
                Set.of(NOTIFY_EXTERNAL_USER, NOTIFY_ORGANIZATION_OWNERS),
                Map.of(
                    NOTIFY_EXTERNAL_USER,
                    new OptionValue.Text("bea@example.org, eve@example.org"))));

    run(fired(NOTIFY_EXTERNAL_USER, 1));

    assertThat(addresses()).containsExactly("eve@example.org");
  }

  @Test
  void sumsUpWhatManySmallOnesUsed() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    contributions.clear();
    IntStream.range(0, 13)
        .forEach(i ->
            contributions.add(
                used(new OrganizationId(UUID.randomUUID()), "Group " + i, "cpu", "" + (20 - i))));

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    List<Share> shares = toldTo("seller@example.org").shares();
    assertThat(shares).hasSize(11);
    assertThat(shares.getLast()).isEqualTo(share("", 3, "cpu", "CPU hours", "27"));
  }

  @Test
  void doesNotMixComponentsOfOneName() {
    owners.add(new Owner(PROVIDER, "seller@example.org"));
    contributions.clear();
    for (String type : List.of("cpu", "gpu")) {
      IntStream.rangeClosed(1, 6)
          .forEach(i ->
              contributions.add(
                  used(new OrganizationId(UUID.randomUUID()), "Group " + i, type, "5")));
    }

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(toldTo("seller@example.org").shares())
        .hasSize(12)
        .allMatch(share -> share.organizations() == 1)
        .extracting(share -> share.type().value())
        .containsExactly(
            "cpu", "cpu", "cpu", "cpu", "cpu", "cpu", "gpu", "gpu", "gpu", "gpu", "gpu", "gpu");
  }

  @Test
  void tellsNobodyOfAPolicyThatIsGoneAlready() {
    owners.add(new Owner(BIOLOGY, "bea@example.org"));
    actions = Optional.empty();

    run(fired(NOTIFY_ORGANIZATION_OWNERS, 1));

    assertThat(deliveries()).isEmpty();
  }

  private static PolicyActions notifying(PolicyAction action, String option) {
    return new PolicyActions(Set.of(action), Map.of(action, new OptionValue.Text(option)));
  }

  private PolicyNotice toldTo(String address) {
    return (PolicyNotice)
        deliveries().stream()
            .filter(delivery -> delivery.recipient().key().equals(address))
            .findFirst()
            .orElseThrow()
            .message();
  }
}
