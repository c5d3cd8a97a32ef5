package io.plimsoll.bootstrap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.delivery.Inbox.Call;
import io.plimsoll.bootstrap.delivery.MailCatcher.Mail;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people and programs get when policies fire, over real mail and real calls. */
abstract class DeliveryRuns extends TellingServers {
  private static final int SWINGS = 4;
  private static final int MOST_SWINGS = 100;

  @Test
  void eachPersonIsToldOnceThatAPolicyFired() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    marketplace.physicsUsed("70");
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(onlyMailTo(person).subject()).startsWith("Limit exceeded: cluster");
      assertThat(onlyMailTo(person).text()).contains("cpu: 110 of 100");
    }
    assertThat(onlyMailTo(marketplace.seller()).text())
        .contains("physics", "biology", ": 70", ": 40");
    assertThat(onlyMailTo(marketplace.buyer()).text())
        .contains("Your share", ": 70")
        .doesNotContain("biology", ": 40");
    assertThat(onlyMailTo(marketplace.auditor()).text()).doesNotContain("physics", "biology");
    assertThat(types(inbox.calls())).containsExactly("policy_fired");
    assertThat(inbox.taken()).hasSize(1);
    assertThat(inbox.taken().getFirst().json().get("context").get("offering_name").stringValue())
        .startsWith("cluster");
    assertThat(marketplace.told())
        .containsExactlyInAnyOrder(
            "seller fired sent",
            "buyer fired sent",
            "auditor fired sent",
            "http policy_fired sent");
    assertThat(marketplace.deliveries())
        .allSatisfy(delivery -> {
          assertThat(delivery.get("attempts").intValue()).isOne();
          assertThat(delivery.get("error").stringValue()).isEmpty();
        });
  }

  @Test
  void whoeverWasToldIsToldThatItDoesNotHoldAnyMore() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    marketplace.swing();
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactly(FIRED, RESET);
      assertThat(mail.to(person).getLast().text()).contains("cpu: 90 of 100");
    }
    assertThat(types(inbox.taken())).containsExactlyInAnyOrder("policy_fired", "policy_reset");
    assertThat(marketplace.told())
        .containsExactlyInAnyOrder(
            "seller fired undone",
            "seller lifted sent",
            "buyer fired undone",
            "buyer lifted sent",
            "auditor fired undone",
            "auditor lifted sent",
            "http policy_fired sent",
            "http policy_reset sent");
  }

  @Test
  void swingingUsageTellsOncePerTransitionInTheirOrder() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);

    for (int i = 0; i < SWINGS; i++) {
      marketplace.swing();
      marketplace.physicsUsed("60"); // 100 of 100 is not over the limit
    }
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactlyElementsOf(firedAndReset(SWINGS));
      assertThat(mail.to(person)).extracting(Mail::id).doesNotHaveDuplicates();
    }
    assertThat(inbox.calls()).hasSize(2 * SWINGS).extracting(Call::id).doesNotHaveDuplicates();
    assertThat(types(inbox.taken())).filteredOn("policy_fired"::equals).hasSize(SWINGS);
    assertThat(types(inbox.taken())).filteredOn("policy_reset"::equals).hasSize(SWINGS);
  }

  @Test
  void whatCanNotBeHandedOverIsHandedOverLater() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);
    mail.goesAway();
    receiver.goesAway();

    try {
      marketplace.physicsUsed("70");
      soon()
          .untilAsserted(() ->
              assertThat(marketplace.deliveries())
                  .hasSize(4)
                  .allSatisfy(delivery -> {
                    assertThat(delivery.get("state").stringValue()).isEqualTo("staged");
                    assertThat(delivery.get("attempts").intValue()).isGreaterThan(1);
                    assertThat(delivery.get("error").stringValue()).contains("refused");
                  }));
      // nobody is told the end of what they don't know
      marketplace.physicsUsed("50");
    } finally {
      mail.comesBack();
      receiver.comesBack();
    }
    marketplace.settle();

    for (String person : marketplace.everybody()) {
      assertThat(kindsOfMailTo(person)).containsExactly(FIRED, RESET);
    }
    assertThat(types(inbox.calls())).containsExactlyInAnyOrder("policy_fired", "policy_reset");
    assertThat(marketplace.deliveries())
        .noneMatch(delivery -> delivery.get("state").stringValue().equals("staged"))
        .allSatisfy(delivery -> assertThat(delivery.get("error").stringValue()).isEmpty());
  }

  @Test
  void whatFailedIsSentWhenSomebodyWantsItTriedAgain() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);
    inbox.answers(410);
    marketplace.physicsUsed("70");
    marketplace.settle();
    assertThat(marketplace.told()).contains("http policy_fired failed");
    assertThat(inbox.calls()).hasSize(1);

    inbox.answers(204);
    JsonNode failed = marketplace.deliveryTo(receiver.origin());
    assertThat(failed.get("error").stringValue()).contains("410");
    marketplace.retry(marketplace.asSeller(), failed).hasStatus(202);
    marketplace.settle();

    assertThat(marketplace.told()).contains("http policy_fired sent");
    assertThat(inbox.calls())
        .hasSize(2)
        .extracting(Call::id)
        .containsOnly(inbox.calls().getFirst().id());
    assertThat(marketplace.deliveryTo(receiver.origin()).get("attempts").intValue()).isEqualTo(2);
    marketplace.retry(marketplace.asSeller(), failed).hasStatus(409);
    assertThat(inbox.calls()).hasSize(2);
  }

  @Test
  void whatNeverArrivedIsNeitherTakenBackNorSentWhenItDoesNotHoldAnyMore() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    marketplace.physicsUsed("70");
    marketplace.settle();
    JsonNode fired = marketplace.deliveryTo(marketplace.auditor());
    marketplace.giveUp(fired);

    marketplace.physicsUsed("50");
    marketplace.settle();

    assertThat(kindsOfMailTo(marketplace.auditor())).containsExactly(FIRED);
    assertThat(kindsOfMailTo(marketplace.buyer())).containsExactly(FIRED, RESET);
    assertThat(marketplace.told()).contains("auditor fired failed", "auditor lifted failed");
    marketplace.retry(marketplace.asSeller(), fired).hasStatus(409);
  }

  @Test
  void whatAHookWasSentIsForItsAuthorAndStaffToSee() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    marketplace.subscribe(inbox);
    inbox.answers(410);
    marketplace.physicsUsed("70");
    marketplace.settle();
    JsonNode called = marketplace.deliveryTo(receiver.origin());

    Api partner = marketplace.asPartner();

    assertThat(marketplace.deliveriesSeen(partner)).hasSize(3).doesNotContain(called);
    marketplace.retry(partner, called).hasStatus(404);
    assertThat(marketplace.deliveriesSeen(marketplace.asStaff())).hasSize(4).contains(called);
    marketplace.retry(marketplace.asStaff(), called).hasStatus(202);
  }

  @Test
  void partsOfALimitWarnOnceHoweverUsageSwings() {
    ToldMarketplace marketplace =
        new ToldMarketplace(
            application, "{'notify_external_user':{'recipients':'%s','warn_at_percent':[60,80]}}");

    for (String amount : List.of("25", "15", "30", "45", "25", "50", "70", "10", "45")) {
      marketplace.physicsUsed(amount);
    }
    marketplace.settle();

    assertThat(kindsOfMailTo(marketplace.auditor()))
        .containsExactly("60 % of a limit used", "80 % of a limit used", FIRED, RESET);
    assertThat(kindsOfMailTo(marketplace.seller())).containsExactly(FIRED, RESET);
  }

  @Test
  void redirectionsAreNotFollowed() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    Inbox elsewhere = receiver.open();
    marketplace.subscribe(inbox);
    inbox.redirectsTo(elsewhere);

    marketplace.physicsUsed("70");
    soon().until(() -> inbox.calls().size() > 1);
    inbox.answers(204);
    marketplace.settle();

    assertThat(elsewhere.calls()).isEmpty();
    assertThat(inbox.taken()).hasSize(1);
    assertThat(inbox.calls()).extracting(Call::id).containsOnly(inbox.taken().getFirst().id());
  }

  @Test
  void callsAreSignedWithTheFormerSecretTooForAWhile() {
    ToldMarketplace marketplace = ToldMarketplace.of(application);
    Inbox inbox = receiver.open();
    Answer hook = marketplace.subscribe(inbox);

    Answer rotated =
        marketplace.asSeller().post(hook.string("url") + "rotate_secret/", "").hasStatus(200);
    marketplace.physicsUsed("70");
    marketplace.settle();

    assertThat(rotated.string("secret")).isNotEqualTo(hook.string("secret"));
    assertThat(inbox.taken()).hasSize(1);
    Call call = inbox.taken().getFirst();
    assertThat(call.isSignedWith(hook.string("secret"))).isTrue();
    assertThat(call.isSignedWith(rotated.string("secret"))).isTrue();
    assertThat(call.isSignedWith("whsec_" + "A".repeat(44))).isFalse();
  }

  /** Two servers on one database; only databases with a server can do that. */
  void twoNodesShareTheWork() {
    ServedApplication other = node("two@plimsoll.example.org");
    try {
      ToldMarketplace marketplace = ToldMarketplace.of(application);
      Inbox inbox = receiver.open();
      marketplace.subscribe(inbox);

      int swings = 0;
      while (swings < SWINGS || sendersOfMailTo(marketplace).size() < 2) {
        assertThat(swings).as("swings of which one node has told all").isLessThan(MOST_SWINGS);
        marketplace.swing();
        swings++;
      }
      marketplace.settle();

      for (String person : marketplace.everybody()) {
        assertThat(kindsOfMailTo(person)).containsExactlyElementsOf(firedAndReset(swings));
        assertThat(mail.to(person)).extracting(Mail::id).doesNotHaveDuplicates();
      }
      assertThat(inbox.calls()).hasSize(2 * swings).extracting(Call::id).doesNotHaveDuplicates();
      assertThat(sendersOfMailTo(marketplace)).hasSize(2);
    } finally {
      other.stop();
    }
  }
}
