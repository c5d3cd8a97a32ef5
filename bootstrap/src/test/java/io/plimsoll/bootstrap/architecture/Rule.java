package io.plimsoll.bootstrap.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule, and the simple name of the class under {@code guilty} that breaks it.
 *
 * @param subject whether it is about the program or about its tests
 */
record Rule(String name, Subject subject, ArchRule rule, String culprit) {

  enum Subject {
    PROGRAM,
    TESTS
  }

  static Rule ofProgram(String name, ArchRule rule, String culprit) {
    return new Rule(name, Subject.PROGRAM, rule, culprit);
  }

  static Rule ofTests(String name, ArchRule rule, String culprit) {
    return new Rule(name, Subject.TESTS, rule, culprit);
  }

  @Override
  public String toString() {
    return name;
  }
}
