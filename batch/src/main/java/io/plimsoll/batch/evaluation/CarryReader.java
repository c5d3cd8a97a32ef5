package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.usage.FindUsageToCarry;
import io.plimsoll.domain.marketplace.ResourceId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Walks over the resources with months that passed without a report, a page at a time, from where
 * the run was left. A run over the backlog only follows up on an import: it leaves them alone.
 */
final class CarryReader implements ItemStreamReader<ResourceId> {
  private static final String RESOURCE = "read.resource";

  private final FindUsageToCarry find;
  private final RunParameters run;
  private final int pageSize;
  private final Deque<ResourceId> page = new ArrayDeque<>();
  private Optional<ResourceId> last = Optional.empty();

  CarryReader(FindUsageToCarry find, RunParameters run, int pageSize) {
    this.find = find;
    this.run = run;
    this.pageSize = pageSize;
  }

  @Override
  public void open(ExecutionContext step) {
    if (step.containsKey(RESOURCE)) {
      last = Optional.of(new ResourceId(UUID.fromString(step.getString(RESOURCE))));
    }
  }

  @Override
  public @Nullable ResourceId read() {
    if (page.isEmpty() && run.selection() == Selection.ALL) {
      page.addAll(find.next(run.month(), last, pageSize));
    }
    ResourceId next = page.poll();
    if (next != null) {
      last = Optional.of(next);
    }
    return next;
  }

  @Override
  public void update(ExecutionContext step) {
    last.ifPresent(resource -> step.putString(RESOURCE, resource.toString()));
  }
}
