package io.plimsoll.domain.agent;

import io.plimsoll.domain.identity.Worded;
import java.util.Optional;
import java.util.stream.Stream;

/** How a service of an agent does. */
public enum AgentServiceState implements Worded {
  ACTIVE("Active", "1"),
  IDLE("Idle", "2"),
  ERROR("Error", "3");

  private final String word;
  private final String number;

  AgentServiceState(String word, String number) {
    this.word = word;
    this.number = number;
  }

  @Override
  public String word() {
    return word;
  }

  /** The number by which clients choose it. */
  public String number() {
    return number;
  }

  public static Optional<AgentServiceState> ofNumber(String number) {
    return Stream.of(values()).filter(each -> each.number.equals(number)).findFirst();
  }
}
