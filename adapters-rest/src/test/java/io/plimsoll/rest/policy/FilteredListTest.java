package io.plimsoll.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.rest.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilteredListTest extends PolicyTest {

  @Test
  void bothFiltersMatchTheOffering() {
    Api owner = owner("provider");
    OfferingSeed offering = offering();
    OfferingSeed other = seed.offering(own("other")).soldBy(own("provider"));
    defined(owner, body(offering));
    defined(owner, body(offering));
    defined(owner, body(other));
    String hex = offering.id().toString().replace("-", "");

    assertThat(count(owner, "")).isEqualTo("3");
    assertThat(count(owner, "?scope_uuid=" + offering.id())).isEqualTo("2");
    assertThat(count(owner, "?scope_uuid=" + hex)).isEqualTo("2");
    assertThat(count(owner, "?scope=" + scope(offering))).isEqualTo("2");
    assertThat(count(owner, "?scope=/api/marketplace-provider-offerings/%s/".formatted(other.id())))
        .isEqualTo("1");
    assertThat(count(owner, "?scope=%s&scope_uuid=%s".formatted(scope(offering), other.id())))
        .isEqualTo("0");
    assertThat(count(owner, "?scope_uuid=" + UUID.randomUUID())).isEqualTo("0");
  }

  @Test
  void emptyAndUnknownParametersFilterNothing() {
    Api owner = owner("provider");
    defined(owner, body(offering()));

    assertThat(count(owner, "?scope=&scope_uuid=&anything=x")).isEqualTo("1");
  }

  @Test
  void aScopeOfAnotherKindMatchesNothing() {
    Api owner = owner("provider");
    OfferingSeed offering = offering();
    defined(owner, body(offering));

    assertThat(count(owner, "?scope=/api/customers/%s/".formatted(offering.id()))).isEqualTo("0");
    assertThat(count(owner, "?scope=/api/marketplace-provider-offerings/x/")).isEqualTo("0");
    owner
        .get(POLICIES + "?page=2&scope=/api/marketplace-provider-offerings/x/")
        .says(404, "{'detail':'Invalid page.'}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "marketplace-provider-resources",
        "marketplace-orders",
        "marketplace-component-usages"
      })
  void aScopeMayBeOfAnyKindThatThereIs(String collection) {
    String link = "/api/%s/%s/".formatted(collection, UUID.randomUUID());

    stranger().get(POLICIES + "?scope=" + link).says(200, "[]");
    staff()
        .post(POLICIES, body(offering(), ", 'scope': '%s'".formatted(link)))
        .says(400, "{'scope':['Invalid hyperlink - Incorrect URL match.']}");
  }

  @Test
  void aScopeThatLeadsNowhereIsNotFound() {
    stranger().get(POLICIES + "?scope=/nowhere/").says(404, "{'detail':'Not found.'}");
    stranger().get(POLICIES + "?scope=%00").says(404, "{'detail':'Not found.'}");
  }

  @Test
  void aScopeUuidMustBeOne() {
    stranger()
        .get(POLICIES + "?scope_uuid=1-1-1-1-1")
        .says(400, "{'scope_uuid':['Enter a valid UUID.']}");
  }

  private static String count(Api api, String query) {
    return api.head(POLICIES + query).hasStatus(200).header("X-Result-Count").orElse("");
  }
}
