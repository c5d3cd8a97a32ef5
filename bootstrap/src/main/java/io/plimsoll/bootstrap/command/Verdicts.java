package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.JudgePolicies;
import io.plimsoll.application.evaluation.PoliciesToEvaluate;
import io.plimsoll.application.evaluation.RunEvaluation.Result.Completed;
import io.plimsoll.domain.policy.PolicyHistory;
import io.plimsoll.domain.policy.PolicyId;
import io.plimsoll.domain.usage.BillingMonth;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ListableBeanFactory;

/** Tells of every policy what an evaluation makes of it. */
final class Verdicts {
  private final PolicyPages pages;
  private final JudgePolicies judge;
  private final PolicyHistory history;

  private Verdicts(PolicyPages pages, JudgePolicies judge, PolicyHistory history) {
    this.pages = pages;
    this.judge = judge;
    this.history = history;
  }

  static Verdicts from(ListableBeanFactory beans) {
    return new Verdicts(
        new PolicyPages(beans.getBean(PoliciesToEvaluate.class)),
        beans.getBean(JudgePolicies.class),
        beans.getBean(PolicyHistory.class));
  }

  /** What an evaluation as of the month would find; nothing is stored. */
  void asOf(BillingMonth month, Consumer<JudgedPolicy> reader) {
    pages.forEach(
        ids -> judge.judge(ids, month).stream().map(JudgedPolicy::wouldBe).forEach(reader));
  }

  /** How the policies stand that were all new a moment ago. */
  void ofNewcomers(BillingMonth month, Consumer<JudgedPolicy> reader) {
    pages.forEach(ids ->
        judge.judge(ids, month).stream()
            .map(found -> JudgedPolicy.stands(found, found.policy().hasFired()))
            .forEach(reader));
  }

  /** How the policies stand after this run. */
  void after(Completed run, Consumer<JudgedPolicy> reader) {
    pages.forEach(ids -> {
      Set<PolicyId> changed = history.changedBy(run.cause(), Set.copyOf(ids));
      judge.judge(ids, run.month()).stream()
          .map(found -> JudgedPolicy.stands(found, changed.contains(found.policy().id())))
          .forEach(reader);
    });
  }
}
