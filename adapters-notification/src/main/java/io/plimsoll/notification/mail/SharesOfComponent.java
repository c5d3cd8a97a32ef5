package io.plimsoll.notification.mail;

import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.marketplace.ComponentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who used how much of one component, as templates show it.
 *
 * @param users the largest first
 */
record SharesOfComponent(String component, String unit, List<User> users) {
  private static final int MOST_OF_NAME = 200;

  /**
   * An organization, or several that are not named.
   *
   * @param name empty for several
   * @param others how many these are
   */
  record User(String name, String others, String amount) {}

  static List<SharesOfComponent> of(List<Share> shares) {
    Map<ComponentType, SharesOfComponent> byComponent = new LinkedHashMap<>();
    for (Share share : shares) {
      byComponent
          .computeIfAbsent(share.type(), type -> empty(share))
          .users
          .add(
              new User(
                  Wording.oneLine(share.organization(), MOST_OF_NAME),
                  String.valueOf(share.organizations()),
                  Wording.number(share.amount().value())));
    }
    return List.copyOf(byComponent.values());
  }

  private static SharesOfComponent empty(Share share) {
    return new SharesOfComponent(
        Wording.oneLine(share.component(), MOST_OF_NAME),
        Wording.oneLine(share.unit(), MOST_OF_NAME),
        new ArrayList<>());
  }
}
