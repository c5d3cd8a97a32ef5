package io.plimsoll.application.usage;

import static java.util.stream.Collectors.toSet;

import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.usage.ComponentUsage;
import io.plimsoll.domain.usage.UnreportedMonths;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageLedger.Recorded;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

final class UsageCarrying implements CarryUsageForward {
  private final Resources resources;
  private final UsageLedger ledger;
  private final RecordUsage record;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  UsageCarrying(
      Resources resources,
      UsageLedger ledger,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.resources = resources;
    this.ledger = ledger;
    this.record = record;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  @Override
  public Recorded carry(Command command) {
    return unitOfWork.complete(() -> carryLocked(command));
  }

  private Recorded carryLocked(Command command) {
    // first the locks: a late report that is under way goes before what would stand for it
    ledger.lock(command.resources());
    Set<ResourceId> used =
        resources.byId(command.resources()).values().stream()
            .filter(resource -> resource.state() != ResourceState.TERMINATED)
            .map(Resource::id)
            .collect(toSet());
    List<ComponentUsage> missing =
        UnreportedMonths.filled(ledger.of(used), command.month().minusMonths(1), clock.instant());
    return record.record(new RecordUsage.Command(missing, command.month(), command.cause()));
  }
}
