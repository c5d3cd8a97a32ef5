package io.plimsoll.application.delivery;

import io.plimsoll.application.delivery.NoticeFacts.Contribution;
import io.plimsoll.domain.delivery.PolicyNotice.Share;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.usage.UsageTotal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who used how much, in a length that people read. */
final class Shares {
  private static final int MOST_NAMED = 10;

  private Shares() {}

  static List<Share> allOf(List<Contribution> contributions) {
    return contributions.stream().map(Shares::share).toList();
  }

  /** Those who used most of each component by their names, and the others in one sum. */
  static List<Share> largestOf(List<Contribution> contributions) {
    Map<ComponentType, List<Contribution>> byComponent = new LinkedHashMap<>();
    contributions.forEach(
        each -> byComponent.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(each));
    List<Share> shares = new ArrayList<>();
    byComponent.values().forEach(each -> addLargest(each, shares));
    return shares;
  }

  private static void addLargest(List<Contribution> ofComponent, List<Share> shares) {
    // a sum of one would say less than its name
    int named = ofComponent.size() > MOST_NAMED + 1 ? MOST_NAMED : ofComponent.size();
    shares.addAll(allOf(ofComponent.subList(0, named)));
    List<Contribution> others = ofComponent.subList(named, ofComponent.size());
    if (!others.isEmpty()) {
      Contribution any = others.getFirst();
      UsageTotal sum =
          others.stream().map(Contribution::amount).reduce(UsageTotal.NONE, UsageTotal::plus);
      shares.add(new Share("", others.size(), any.type(), any.component(), any.unit(), sum));
    }
  }

  private static Share share(Contribution one) {
    return new Share(one.name(), 1, one.type(), one.component(), one.unit(), one.amount());
  }
}
