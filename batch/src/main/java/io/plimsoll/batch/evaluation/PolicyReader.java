package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Position;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Range;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Walks over the policies of one partition, a page at a time, from where the partition was left.
 */
final class PolicyReader implements ItemStreamReader<Position> {
  private static final String OFFERING = "read.offering";
  private static final String POLICY = "read.policy";

  private final PoliciesToEvaluate policies;
  private final Selection selection;
  private final Range range;
  private final int pageSize;
  private final Deque<Position> page = new ArrayDeque<>();
  private Optional<Position> last = Optional.empty();

  PolicyReader(PoliciesToEvaluate policies, Selection selection, Range range, int pageSize) {
    this.policies = policies;
    this.selection = selection;
    this.range = range;
    this.pageSize = pageSize;
  }

  @Override
  public void open(ExecutionContext partition) {
    if (partition.containsKey(POLICY)) {
      last =
          Optional.of(
              new Position(
                  new OfferingId(UUID.fromString(partition.getString(OFFERING))),
                  new PolicyId(UUID.fromString(partition.getString(POLICY)))));
    }
  }

  @Override
  public @Nullable Position read() {
    if (page.isEmpty()) {
      page.addAll(policies.next(selection, range, last, pageSize));
    }
    Position next = page.poll();
    if (next != null) {
      last = Optional.of(next);
    }
    return next;
  }

  @Override
  public void update(ExecutionContext partition) {
    last.ifPresent(position -> {
      partition.putString(OFFERING, position.offering().toString());
      partition.putString(POLICY, position.policy().toString());
    });
  }
}
