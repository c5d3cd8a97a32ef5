package io.plimsoll.bootstrap.command;

import io.plimsoll.domain.policy.OfferingUsagePolicies;
import io.plimsoll.domain.policy.OfferingUsagePolicy;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** How many policies there are, and how many of them are fired. */
record PolicyCount(long policies, long fired) {

  static PolicyCount of(PolicyPages pages, OfferingUsagePolicies policies) {
    AtomicLong all = new AtomicLong();
    AtomicLong fired = new AtomicLong();
    pages.forEach(ids -> {
      Collection<OfferingUsagePolicy> found = policies.find(Set.copyOf(ids)).values();
      all.addAndGet(found.size());
      fired.addAndGet(found.stream().filter(OfferingUsagePolicy::hasFired).count());
    });
    return new PolicyCount(all.get(), fired.get());
  }
}
