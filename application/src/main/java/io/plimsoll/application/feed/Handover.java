package io.plimsoll.application.feed;

import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.policy.EvaluationBacklog;
import io.plimsoll.domain.usage.UsageLedger;
import java.util.Set;

/** What has to go with it when usage changes hands between organizations (rule 6). */
record Handover(UsageLedger ledger, EvaluationBacklog backlog) {

  /**
   * @param organizations the old owners and the new ones
   * @param save stores the change
   */
  void between(Set<OrganizationId> organizations, Runnable save) {
    if (organizations.isEmpty()) {
      save.run();
      return;
    }
    ledger.lockOwners(organizations);
    // before and after: an offering that only the old owner used is no longer theirs afterwards
    backlog.addUsedBy(organizations);
    save.run();
    ledger.rebuildTotals(organizations);
    backlog.addUsedBy(organizations);
  }
}
