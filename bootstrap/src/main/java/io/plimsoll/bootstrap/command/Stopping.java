package io.plimsoll.bootstrap.command;

import io.plimsoll.application.evaluation.PoliciesToEvaluate.Selection;
import io.plimsoll.application.evaluation.StopEvaluation;
import io.plimsoll.application.evaluation.StopEvaluation.Result;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Stops the evaluation that another process runs, and says how far that came. */
final class Stopping {
  private final Console console;

  Stopping(Console console) {
    this.console = console;
  }

  int stop() {
    try (ConfigurableApplicationContext application = PlimsollApplication.forWork()) {
      console.out().println(told(application.getBean(StopEvaluation.class).stop()));
      return ExitStatus.DONE;
    } catch (RuntimeException e) {
      if (!Explanation.isTakenDatabase(e)) {
        throw e;
      }
      console.fail(
          "The embedded database belongs to the process that uses it, so an evaluation in it can't"
              + " be stopped from here. End that process; the next evaluation goes on from there.");
      return ExitStatus.FAULTS;
    }
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Stopped(Selection selection, long policies, long ofPolicies) ->
          switch (selection) {
            case ALL ->
                "Stopped after %d of %d policies; the next evaluation goes on from there."
                    .formatted(policies, ofPolicies);
            case BACKLOG ->
                "Stopped after %d of %d policies that an import touched; the next import or evaluation evaluates them anew."
                    .formatted(policies, ofPolicies);
          };
      case Result.EndedBefore() -> "The evaluation ended before it could be stopped.";
      case Result.NotUnderWay() -> "No evaluation is under way.";
    };
  }
}
