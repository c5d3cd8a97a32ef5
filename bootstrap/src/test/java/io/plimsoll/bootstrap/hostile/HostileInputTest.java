package io.plimsoll.bootstrap.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.bootstrap.description.Operation;
import io.plimsoll.bootstrap.served.Person;
import io.plimsoll.bootstrap.served.ServedApplication;
import io.plimsoll.bootstrap.served.SmallMarketplace;
import io.plimsoll.rest.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That answers have a documented status and the right shape is checked wherever one is heard. How
 * many values staff try for each field can be set: {@code -Dplimsoll.hostile=10}.
 */
class HostileInputTest {
  private static final int OF_STAFF = Integer.getInteger("plimsoll.hostile", 2);

  private final ServedApplication application = ServedApplication.onH2();
  private final Description description = application.description();
  private final List<String> failures = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(
      value = Person.class,
      names = {"STAFF", "STRANGER"})
  void isRefusedOrTakenForWhatItIs(Person person) {
    int perField = person == Person.STAFF ? OF_STAFF : 1;
    SmallMarketplace marketplace = new SmallMarketplace(application);
    for (Operation operation : description.operations()) {
      if (isTakenOrRefused(operation, person, perField, marketplace)) {
        marketplace = new SmallMarketplace(application);
      }
    }

    assertThat(failures).isEmpty();
  }

  /** Whether something was legal after all and may have changed the marketplace. */
  private boolean isTakenOrRefused(
      Operation operation, Person person, int perField, SmallMarketplace marketplace) {
    List<HostileRequest> requests =
        new Hostility(description, marketplace, perField).against(operation);
    Api api = marketplace.as(person);
    boolean anyTaken = false;
    Map<String, Long> before = fingerprint();
    for (HostileRequest request : requests) {
      if (isTaken(request, api)) {
        anyTaken = true;
        before = fingerprint();
      }
    }
    if (!fingerprint().equals(before)) {
      failures.add("%s changed something and refused it".formatted(operation));
    }
    return anyTaken;
  }

  private boolean isTaken(HostileRequest request, Api api) {
    try {
      boolean taken = request.send(api).status() < 400;
      assertThat(taken && request.hopeless()).as("taken").isFalse();
      return taken && !request.method().equals("GET") && !request.method().equals("HEAD");
    } catch (AssertionError | RuntimeException e) {
      failures.add("%s: %s".formatted(request, e.getMessage()));
      return true;
    }
  }

  private Map<String, Long> fingerprint() {
    return Fingerprint.of(application.get(DSLContext.class));
  }
}
