package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceProvidersTest extends ServedTest {
  private static final String PROVIDERS = "/api/marketplace-service-providers/";

  @Test
  void areAddedByTheirOwners() {
    UUID id = seed.organization(own("centre")).id().value();

    String url = owner("centre").post(PROVIDERS, body(id)).hasStatus(201).string("url");

    assertThat(url).endsWith(PROVIDERS + id + "/");
    assertThat(stranger().get(PROVIDERS + "?field=uuid&customer_uuid=" + hex(id)).text())
        .isEqualTo("[{\"uuid\":\"%s\"}]".formatted(id));
    assertThat(stranger().get(url).json().propertyNames())
        .containsExactly(
            "url",
            "uuid",
            "created",
            "description",
            "customer",
            "customer_uuid",
            "customer_name",
            "customer_slug",
            "customer_abbreviation",
            "customer_native_name",
            "customer_country",
            "offering_count");
    owner("centre")
        .post(PROVIDERS, body(id))
        .says(400, "{'customer':['This field must be unique.']}");
  }

  @Test
  void areFoundByTheirOrganization() {
    UUID id = seed.organization(own("centre")).id().value();
    staff().post(PROVIDERS, body(id)).hasStatus(201);

    assertThat(found("?customer=/api/customers/%s/".formatted(id))).isOne();
    assertThat(found("?customer_keyword=" + own("CENTRE").replace(" ", "%20"))).isOne();
    assertThat(found("?query=" + own("nobody").replace(" ", "%20"))).isZero();
    assertThat(found("?o=-customer_name&customer_uuid=" + id)).isOne();
    assertThat(found("?customer_uuid=" + UUID.randomUUID())).isZero();
    staff().get(PROVIDERS + "?o=created").hasStatus(400);
    staff().head(PROVIDERS + "?customer_uuid=" + id).assertHeader("X-Result-Count").isEqualTo("1");
  }

  @Test
  void areAddedByNobodyElse() {
    UUID id = seed.organization(own("centre")).id().value();

    anonymous().post(PROVIDERS, body(id)).hasStatus(401);
    support().post(PROVIDERS, body(id)).hasStatus(403);
    holder(Role.CUSTOMER_MANAGER, "centre").post(PROVIDERS, body(id)).hasStatus(403);
    stranger()
        .post(PROVIDERS, body(id))
        .says(400, "{'customer':['Invalid hyperlink - Object does not exist.']}");
    staff()
        .post(PROVIDERS, body(UUID.randomUUID()))
        .says(400, "{'customer':['Invalid hyperlink - Object does not exist.']}");
    staff().post(PROVIDERS, "{}").says(400, "{'customer':['This field is required.']}");
  }

  @Test
  void areRemovedWhileTheySellNothing() {
    UUID id = seed.organization(own("centre")).id().value();
    String url = staff().post(PROVIDERS, body(id)).string("url");
    stranger().delete(url).hasStatus(403);
    owner("centre").delete(url).hasStatus(204);
    owner("centre")
        .delete(url)
        .says(404, "{'detail':'No ServiceProvider matches the given query.'}");

    seed.offering(own("cluster"), own("seller"));
    UUID seller = seed.organization(own("seller")).id().value();

    staff()
        .delete(PROVIDERS + seller + "/")
        .says(409, "{'detail':'Cannot delete service provider with existing offerings'}");
    assertThat(
            staff()
                .get(PROVIDERS + seller + "/")
                .hasStatus(200)
                .json()
                .get("offering_count")
                .intValue())
        .isOne();
  }

  private int found(String query) {
    return stranger().get(PROVIDERS + query).hasStatus(200).json().size();
  }

  private static String body(UUID organization) {
    return "{\"customer\":\"/api/customers/%s/\"}".formatted(organization);
  }

  private static String hex(UUID id) {
    return id.toString().replace("-", "");
  }
}
