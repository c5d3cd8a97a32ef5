package io.plimsoll.batch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class EvaluationProgressTest {

  @Test
  void numbersNeverGoBackHoweverManyPartitionsTellThem() {
    EvaluationProgress progress = new EvaluationProgress();
    List<Long> told = new ArrayList<>();
    progress.begin((policies, ofPolicies) -> told.add(policies), 8000);

    try (ExecutorService partitions = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8000; i++) {
        partitions.execute(() -> progress.add(1));
      }
    }

    assertThat(told).hasSize(8000).isSorted().endsWith(8000L);
  }

  @Test
  void whatOthersHaveDoneIsToldOnceItGrows() {
    EvaluationProgress progress = new EvaluationProgress();
    List<Long> told = new ArrayList<>();
    progress.begin((policies, ofPolicies) -> told.add(policies), 30);

    progress.reach(0);
    progress.reach(10);
    progress.reach(10);
    progress.reach(30);

    assertThat(told).containsExactly(10L, 30L);
  }
}
