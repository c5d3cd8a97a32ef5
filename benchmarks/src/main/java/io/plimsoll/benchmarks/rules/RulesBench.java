package io.plimsoll.benchmarks.rules;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;

/** Measures the rules of the domain. */
@Command(
    name = "rules",
    description = "Measures what it takes to judge a policy whose totals are known (with JMH).",
    mixinStandardHelpOptions = true)
public final class RulesBench implements Callable<Integer> {

  @Override
  public Integer call() throws RunnerException {
    new Runner(new OptionsBuilder().include(PolicyRules.class.getName()).build()).run();
    return 0;
  }
}
