package io.plimsoll.batch.evaluation;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Range;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.domain.marketplace.OfferingId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Gives each partition a range of offerings, under names that a restart finds again. */
final class PolicyPartitioner implements Partitioner {
  private static final String FIRST = "range.first";
  private static final String LAST = "range.last";

  private final PoliciesToEvaluate policies;
  private final Selection selection;

  PolicyPartitioner(PoliciesToEvaluate policies, Selection selection) {
    this.policies = policies;
    this.selection = selection;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    List<Range> ranges = policies.split(selection, gridSize);
    Map<String, ExecutionContext> partitions = new HashMap<>();
    for (int i = 0; i < ranges.size(); i++) {
      ExecutionContext context = new ExecutionContext();
      context.putString(FIRST, ranges.get(i).first().toString());
      context.putString(LAST, ranges.get(i).last().toString());
      partitions.put("part" + i, context);
    }
    return partitions;
  }

  static Range rangeOf(ExecutionContext partition) {
    return new Range(offering(partition, FIRST), offering(partition, LAST));
  }

  private static OfferingId offering(ExecutionContext partition, String key) {
    return new OfferingId(UUID.fromString(partition.getString(key)));
  }
}
