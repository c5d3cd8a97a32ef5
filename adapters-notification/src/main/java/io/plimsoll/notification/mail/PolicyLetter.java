package io.plimsoll.notification.mail;

import static java.util.stream.Collectors.toMap;

import io.plimsoll.domain.delivery.PolicyNotice;
import io.plimsoll.domain.delivery.PolicyNotice.Reader;
import io.plimsoll.domain.policy.PolicyAction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What templates can say of a policy; docs/mail.md tells all names.
 *
 * @param inForce by the words of all actions that hold while a policy is fired, whether they do;
 *     empty when none does
 */
record PolicyLetter(
    boolean toProvider,
    boolean toConsumer,
    boolean toExternal,
    String offering,
    String seller,
    String period,
    String date,
    int percent,
    List<UsedOfLimit> limits,
    List<SharesOfComponent> shares,
    List<Map<String, Boolean>> inForce,
    String policyUrl,
    String deliveriesUrl,
    String usageUrl,
    String offeringUrl) {
  private static final int MOST_OF_NAME = 200;

  static PolicyLetter of(PolicyNotice notice, MailSettings settings) {
    String policyUrl =
        settings.link(
            "/api/marketplace-offering-usage-policies/%s/".formatted(notice.policy().value()));
    return new PolicyLetter(
        notice.reader() == Reader.PROVIDER,
        notice.reader() == Reader.CONSUMER,
        notice.reader() == Reader.EXTERNAL,
        Wording.oneLine(notice.offeringName(), MOST_OF_NAME),
        Wording.oneLine(notice.providerName(), MOST_OF_NAME),
        Wording.window(notice.period(), notice.month()),
        Wording.moment(notice.at(), settings.zone()),
        notice.percent(),
        notice.readings().stream().map(UsedOfLimit::of).toList(),
        SharesOfComponent.of(notice.shares()),
        inForce(notice),
        policyUrl,
        policyUrl + "deliveries/",
        settings.link(
            "/api/marketplace-component-usages/?offering_uuid=" + notice.offering().value()),
        settings.link(
            "/api/marketplace-public-offerings/%s/".formatted(notice.offering().value())));
  }

  /** That somebody is told is nothing that holds. */
  private static List<Map<String, Boolean>> inForce(PolicyNotice notice) {
    Map<String, Boolean> held =
        Stream.of(PolicyAction.values())
            .filter(action -> !action.tells())
            .collect(toMap(PolicyAction::word, notice.inForce()::contains));
    return held.containsValue(true) ? List.of(held) : List.of();
  }
}
