package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Position;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Range;
import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All policies, a page at a time, so that they need not fit into memory. */
final class PolicyPages {
  private static final int SIZE = 500;

  private final PoliciesToEvaluate policies;

  PolicyPages(PoliciesToEvaluate policies) {
    this.policies = policies;
  }

  void forEach(Consumer<List<PolicyId>> reader) {
    for (Range range : policies.split(Selection.ALL, 1)) {
      List<Position> page = policies.next(Selection.ALL, range, Optional.empty(), SIZE);
      while (!page.isEmpty()) {
        reader.accept(page.stream().map(Position::policy).toList());
        page = policies.next(Selection.ALL, range, Optional.of(page.getLast()), SIZE);
      }
    }
  }
}
