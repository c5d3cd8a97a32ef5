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
import org.junit.jupiter.params.provider.CsvSource;

/** That answers have a documented status and the right shape is checked wherever one is heard. */
class HostileInputTest {
  private final ServedApplication application = ServedApplication.onH2();
  private final Description description = application.description();
  private final SmallMarketplace marketplace = new SmallMarketplace(application);
  private final List<String> failures = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"STAFF, 8", "STRANGER, 2"})
  void isRefusedOrTakenForWhatItIs(Person person, int perField) {
    Hostility hostility = new Hostility(description, marketplace, perField);
    Api api = marketplace.as(person);

    for (Operation operation : description.operations()) {
      List<HostileRequest> requests = hostility.against(operation);
      Map<String, Long> before = fingerprint();
      for (HostileRequest request : requests) {
        if (isTaken(request, api)) {
          before = fingerprint();
        }
      }
      if (!fingerprint().equals(before)) {
        failures.add("%s changed something and refused it".formatted(operation));
      }
    }

    assertThat(failures).isEmpty();
  }

  /** Whether it was legal after all and may have changed something. */
  private boolean isTaken(HostileRequest request, Api api) {
    try {
      return request.send(api).status() < 300 && !request.method().equals("GET");
    } catch (AssertionError | RuntimeException e) {
      failures.add("%s: %s".formatted(request, e.getMessage()));
      return false;
    }
  }

  private Map<String, Long> fingerprint() {
    return Fingerprint.of(application.get(DSLContext.class));
  }
}
