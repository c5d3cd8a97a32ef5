package io.plimsoll.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may see and do what. */
class PolicyPermissionsTest extends PolicyTest {
  private static final String NOT_FOUND =
      "{'detail':'No OfferingUsagePolicy matches the given query.'}";
  private static final String FORBIDDEN =
      "{'detail':'You do not have permission to perform this action.'}";
  private static final String NO_CREDENTIALS =
      "{'detail':'Authentication credentials were not provided.'}";

  @Test
  void onlyStaffAndOwnersDefine() {
    OfferingSeed offering = offering();

    staff().post(POLICIES, body(offering)).hasStatus(201);
    owner("provider").post(POLICIES, body(offering)).hasStatus(201);
    for (Api other :
        List.of(
            support(), holder(Role.CUSTOMER_MANAGER, "provider"), owner("consumer"), stranger())) {
      other
          .post(POLICIES, body(offering))
          .says(400, "{'scope':['User is not allowed to configure policies.']}");
    }
    api().post(POLICIES, body(offering)).says(401, NO_CREDENTIALS);
  }

  @Test
  void whoSeesAPolicyWithoutOwningItMayNotChangeIt() {
    String path = defined(owner("provider"), body(offering()));

    for (Api other : List.of(support(), holder(Role.CUSTOMER_READER, "provider"))) {
      other.get(path).hasStatus(200);
      other.patch(path, "{").says(403, FORBIDDEN);
      other.put(path, "{}").says(403, FORBIDDEN);
      other.delete(path).says(403, FORBIDDEN);
    }
  }

  @Test
  void othersDoNotEvenSeeIt() {
    String path = defined(owner("provider"), body(offering()));

    for (Api other : List.of(owner("consumer"), stranger())) {
      other.get(path).says(404, NOT_FOUND);
      other.patch(path, "{").says(404, NOT_FOUND);
      other.put(path, "{").says(404, NOT_FOUND);
      other.delete(path).says(404, NOT_FOUND);
      other.get(POLICIES).says(200, "[]");
      assertThat(other.head(POLICIES).hasStatus(200).header("X-Result-Count")).hasValue("0");
    }
  }

  @Test
  void withoutCredentialsNothingIsTold() {
    String path = defined(owner("provider"), body(offering()));
    Api nobody = api();

    nobody.get(path).says(401, NO_CREDENTIALS);
    nobody.get(POLICIES).says(401, NO_CREDENTIALS);
    nobody.get(POLICIES + "actions/").says(401, NO_CREDENTIALS);
    nobody.patch(path, "{").says(401, NO_CREDENTIALS);
    nobody.delete(path).says(401, NO_CREDENTIALS);
    nobody.put(POLICIES, "{}").says(401, NO_CREDENTIALS);
    nobody.get("/api/nothing/").says(401, NO_CREDENTIALS);
  }

  @Test
  void anOwnerMayNotMoveAPolicyToAnOfferingOfOthers() {
    Api owner = owner("provider");
    String path = defined(owner, body(offering()));
    OfferingSeed foreign = seed.offering(own("foreign")).soldBy(own("somebody else"));

    owner
        .patch(path, json("{'scope': '%s'}".formatted(scope(foreign))))
        .says(400, "{'scope':['User is not allowed to configure policies.']}");
  }
}
