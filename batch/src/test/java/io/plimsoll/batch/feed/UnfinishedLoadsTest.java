package io.plimsoll.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.RunEvaluation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UnfinishedLoadsTest {
  private final InMemoryRunLock lock = new InMemoryRunLock();
  private final ScriptedEvaluation evaluation = new ScriptedEvaluation();
  private final AtomicInteger cleared = new AtomicInteger();
  private final UnfinishedLoads loads =
      new UnfinishedLoads(lock, new MarkedPolicies(), evaluation, cleared::incrementAndGet);
  private boolean marked = true;

  @Test
  void areEvaluatedAndTheirMarksTakenAway() {
    loads.evaluate();

    assertThat(evaluation.takeRuns()).containsExactly(Selection.BACKLOG);
    assertThat(cleared).hasValue(1);
    assertThat(lock.tryAcquire(FeedImport.LOCK)).isPresent();
  }

  @Test
  void keepTheirMarksWhenTheEvaluationDoesNotComeToItsEnd() {
    evaluation.answer(new RunEvaluation.Result.Stopped(1, 2));

    loads.evaluate();

    assertThat(cleared).hasValue(0);
    assertThat(lock.tryAcquire(FeedImport.LOCK)).isPresent();
  }

  @Test
  void needNoRunWhenThereAreNone() {
    marked = false;

    loads.evaluate();

    assertThat(evaluation.takeRuns()).isEmpty();
  }

  @Test
  void areLeftToAnImportThatRuns() {
    assertThat(lock.tryAcquire(FeedImport.LOCK)).isPresent();

    loads.evaluate();

    assertThat(evaluation.takeRuns()).isEmpty();
    assertThat(cleared).hasValue(0);
  }

  private final class MarkedPolicies implements PoliciesToEvaluate {
    @Override
    public long count(Selection selection) {
      return marked ? 1 : 0;
    }

    @Override
    public List<Range> split(Selection selection, int parts) {
      return List.of();
    }

    @Override
    public List<Position> next(
        Selection selection, Range range, Optional<Position> last, int size) {
      return List.of();
    }
  }
}
