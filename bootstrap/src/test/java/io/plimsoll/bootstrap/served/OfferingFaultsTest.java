package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferingFaultsTest extends OfferingsTest {
  private static final String FORBIDDEN =
      "{'detail':'You do not have permission to perform this action.'}";

  @Test
  void inTheBodyComeBeforeRights() {
    stranger()
        .post(OFFERINGS, "{\"type\":\"basic\"}")
        .says(
            400,
            "{'name':['This field is required.'],'category':['This field is required.'],"
                + "'type':['Invalid value.'],'customer':['This field is required.']}");
    assertThat(staff().get(OFFERINGS + "?name=" + encoded(own(""))).text()).isEqualTo("[]");
  }

  @Test
  void inNestedBodiesAreToldOneByOne() {
    staff()
        .post(
            OFFERINGS,
            body(
                "cluster",
                "\"category\":\"%s\"".formatted(category("shelf")),
                "\"components\":[{\"type\":\"a\",\"name\":\"A\",\"billing_type\":\"usage\"},{}]",
                "\"plans\":[{\"unit\":\"year\"}]"))
        .says(
            400,
            "{'components':[{},{'type':['This field is required.'],"
                + "'name':['This field is required.'],"
                + "'billing_type':['This field is required.']}],"
                + "'plans':[{'name':['This field is required.'],"
                + "'unit':['\\\"year\\\" is not a valid choice.']}]}");
  }

  @Test
  void inReferencesAreTold() {
    staff()
        .post(
            OFFERINGS,
            body("cluster", "\"category\":\"%s%s/\"".formatted(CATEGORIES, UUID.randomUUID())))
        .says(400, "{'category':['Invalid hyperlink - Object does not exist.']}");
    stranger()
        .post(OFFERINGS, body("cluster", "\"category\":\"%s\"".formatted(category("shelf"))))
        .says(400, "{'customer':['Invalid hyperlink - Object does not exist.']}");
    seller(Role.CUSTOMER_READER)
        .post(OFFERINGS, body("cluster", "\"category\":\"%s\"".formatted(category("shelf"))))
        .says(403, FORBIDDEN);
  }

  @Test
  void ofProvidersThatAreBlockedOrArchivedAreTold() {
    String shelf = "\"category\":\"%s\"".formatted(category("shelf"));
    String offering = offering("cluster", shelf);

    seed.organization(own(SELLER)).archived();
    seller()
        .post(OFFERINGS, body("other", shelf))
        .says(400, "['Archived organization is not available.']");
    seed.organization(own(SELLER)).blocked();
    seller()
        .post(OFFERINGS, body("other", shelf))
        .says(400, "['Blocked organization is not available.']");
    seller()
        .post(offering + "update_overview/", "{}")
        .says(400, "['Blocked organization is not available.']");
  }

  @Test
  void inKeysAndComponentsThatAreTakenAreTold() {
    String key = "\"backend_id\":\"%s\"".formatted(own("key"));
    offering("cluster", key);
    String shelf = "\"category\":\"%s\"".formatted(category("shelf"));
    String cpu = "{\"type\":\"cpu\",\"name\":\"CPU\",\"billing_type\":\"usage\"}";

    staff()
        .post(OFFERINGS, body("other", shelf, key))
        .says(400, "{'backend_id':['Offering with this backend id already exists.']}");
    staff()
        .post(OFFERINGS, body("other", shelf, "\"components\":[%s,%s]".formatted(cpu, cpu)))
        .says(400, "{'components':['Several components have the same type.']}");
    assertThat(staff().get(OFFERINGS + "?name=" + encoded(own("other"))).text()).isEqualTo("[]");
  }

  @Test
  void ofThoseWhoLookAfterAnotherAreTold() {
    String offering = offering("cluster");
    Api reader = seller(Role.CUSTOMER_READER);
    Api support = support();

    reader.post(offering + "update_overview/", "{}").says(403, FORBIDDEN);
    reader.delete(offering).says(403, FORBIDDEN);
    support.post(offering + "archive/", "").says(403, FORBIDDEN);
    owner("other")
        .post(offering + "update_overview/", "{}")
        .says(404, "{'detail':'No Offering matches the given query.'}");
    anonymous().get(offering).hasStatus(401);
  }

  @Test
  void ofWhatIsStillNeededAreTold() {
    String used = activeOffering("used");
    String limited =
        offering(
            "limited",
            "\"components\":[{\"type\":\"cpu\",\"name\":\"CPU\",\"billing_type\":\"usage\"}]");
    Resource resource = resource(used, ResourceState.OK);
    policy(limited);

    seller()
        .delete(used)
        .says(403, "{'detail':'Offering was not deleted since it has resources.'}");
    staff().delete(used).says(409, "{'detail':'Cannot delete offering with existing resources'}");
    application
        .get(Resources.class)
        .save(
            List.of(
                new Resource(
                    resource.id(),
                    null,
                    resource.name(),
                    resource.offering(),
                    resource.project(),
                    ResourceState.TERMINATED)));
    seller().post(used + "draft/", "").hasStatus(200);
    seller().delete(used).says(409, "{'detail':'Cannot delete offering with existing resources'}");
    seller()
        .delete(limited)
        .says(409, "{'detail':'Cannot delete offering with existing policies'}");
  }

  private void policy(String offering) {
    staff()
        .post(
            "/api/marketplace-offering-usage-policies/",
            """
            {"scope":"%s","actions":"notify_organization_owners","apply_to_all":true,
             "component_limits_set":[{"type":"cpu","limit":1}]}
            """
                .formatted(offering))
        .hasStatus(201);
  }

  private Resource resource(String offering, ResourceState state) {
    Resource resource =
        new Resource(
            new ResourceId(UUID.randomUUID()),
            null,
            new Name(own("resource")),
            new OfferingId(UUID.fromString(staff().get(offering).string("uuid"))),
            seed.project(own("project"), own("buyer")).id(),
            state);
    application.get(Resources.class).save(List.of(resource));
    return resource;
  }
}
