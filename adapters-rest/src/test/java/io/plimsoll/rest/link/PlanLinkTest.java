package io.plimsoll.rest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import io.plimsoll.rest.body.InvalidFieldException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

class PlanLinkTest {
  private static final UUID OFFERING = UUID.fromString("6f9619ff-8b86-4011-b42d-00cf4fc964ff");
  private static final UUID PLAN = UUID.fromString("0d5bdf4b-3c0e-4b33-8d3d-1f6b0f3c1a11");

  @Test
  void tellsThePlanAndItsOffering() {
    assertThat(
            read(
                "https://elsewhere.example/api/marketplace-public-offerings/%s/plans/%s/"
                    .formatted(OFFERING.toString().replace("-", ""), PLAN)))
        .isEqualTo(new PlanLink.Linked(new OfferingId(OFFERING), new PlanId(PLAN)));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/marketplace-public-offerings/6f9619ff8b864011b42d00cf4fc964ff/, Incorrect URL match.",
    "/api/marketplace-public-offerings/6f9619ff8b864011b42d00cf4fc964ff/plans/, Incorrect URL match.",
    "/api/marketplace-public-offerings/6f9619ff8b864011b42d00cf4fc964ff/plans/1/, Object does not exist.",
    "/api/marketplace-public-offerings/1/plans/6f9619ff8b864011b42d00cf4fc964ff/, Object does not exist.",
    "/api/marketplace-public-offerings/1/cakes/6f9619ff8b864011b42d00cf4fc964ff/, No URL match.",
    "/api/customers/1/plans/6f9619ff8b864011b42d00cf4fc964ff/, No URL match."
  })
  void takesNoOtherUrl(String url, String fault) {
    assertThatThrownBy(() -> read(url))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessage("[Invalid hyperlink - %s]", fault);
  }

  private static PlanLink.Linked read(String url) {
    return new PlanLink().read(StringNode.valueOf(url));
  }
}
