package io.plimsoll.batch.evaluation;

/**
 * How evaluation runs.
 *
 * @param partitions how many parts of a run work at the same time, 1 or more
 * @param chunkSize how many policies are evaluated, or resources looked after, in one transaction,
 *     1 or more
 */
public record EvaluationSettings(int partitions, int chunkSize) {
  public EvaluationSettings {
    if (partitions < 1 || chunkSize < 1) {
      throw new IllegalArgumentException(
          "evaluation needs at least one partition and chunks of one policy");
    }
  }
}
