package io.plimsoll.bootstrap.served;

import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The objects of a {@link SmallMarketplace} that its own endpoints make. */
final class MadeOverHttp {
  private static final String ORDER =
      "{'offering':'</marketplace-public-offerings>','project':'</projects>',"
          + "'plan':'</marketplace-public-offerings>plans/<plan>/',"
          + "'attributes':{'name':'ordered'}}";

  private final SmallMarketplace marketplace;

  MadeOverHttp(SmallMarketplace marketplace) {
    this.marketplace = marketplace;
  }

  void addTo(Map<String, Supplier<String>> makers) {
    makers.put(
        "marketplace-offering-usage-policies",
        made(
            Person.STAFF,
            "/api/marketplace-offering-usage-policies/",
            "{'scope':'</marketplace-provider-offerings>','actions':'notify_organization_owners',"
                + "'component_limits_set':[],'apply_to_all':true}"));
    makers.put(
        "marketplace-categories",
        made(Person.STAFF, "/api/marketplace-categories/", "{'title':'<name>'}"));
    makers.put("marketplace-resources", this::resource);
    makers.put("marketplace-provider-resources", () -> marketplace.id("marketplace-resources"));
    makers.put(
        "marketplace-orders", made(Person.PROJECT_MEMBER, "/api/marketplace-orders/", ORDER));
    makers.put("marketplace-component-usages", this::usage);
    makers.put("marketplace-component-user-usages", this::userUsage);
    makers.put(
        "marketplace-site-agent-identities",
        made(
            Person.STAFF,
            "/api/marketplace-site-agent-identities/",
            "{'offering':'<marketplace-provider-offerings>','name':'<name>'}"));
    makers.put(
        "marketplace-site-agent-services",
        made(
            Person.STAFF,
            "</marketplace-site-agent-identities>register_service/",
            "{'name':'service','mode':'report'}"));
    makers.put(
        "marketplace-site-agent-processors",
        made(
            Person.STAFF,
            "</marketplace-site-agent-services>register_processor/",
            "{'name':'processor','backend_type':'slurm','backend_version':'1'}"));
    makers.put(
        "hooks-web",
        made(
            Person.PROVIDER_OWNER,
            "/api/hooks-web/",
            "{'destination_url':'https://hooks.invalid/','event_types':['policy_fired']}"));
    makers.put(
        "hooks-email",
        made(
            Person.PROVIDER_OWNER,
            "/api/hooks-email/",
            "{'email':'somebody@example.org','event_types':['policy_fired']}"));
    makers.put("hooks", () -> marketplace.id("hooks-web"));
    makers.put(
        "marketplace-service-providers",
        () -> first("/api/marketplace-service-providers/?customer_uuid=<provider>"));
  }

  private Supplier<String> made(Person person, String path, String json) {
    return () -> marketplace.post(person, path, json).get("uuid").stringValue();
  }

  private String resource() {
    JsonNode order = marketplace.post(Person.STAFF, "/api/marketplace-orders/", ORDER);
    marketplace
        .as(Person.STAFF)
        .post(order.get("url").stringValue() + "approve_by_provider/", "")
        .hasStatus(200);
    return order.get("marketplace_resource_uuid").stringValue();
  }

  private String usage() {
    marketplace
        .as(Person.STAFF)
        .post(
            "/api/marketplace-component-usages/set_usage/",
            marketplace
                .fill(
                    "{'resource':'<marketplace-resources>',"
                        + "'usages':[{'type':'cpu','amount':'1.00'}]}")
                .replace('\'', '"'))
        .hasStatus(201);
    return first("/api/marketplace-component-usages/?resource_uuid=<marketplace-resources>");
  }

  private String userUsage() {
    marketplace
        .as(Person.STAFF)
        .post(
            marketplace.fill("</marketplace-component-usages>set_user_usage/"),
            "{\"username\":\"somebody\",\"usage\":\"1.00\"}")
        .hasStatus(201);
    return first("/api/marketplace-component-user-usages/?resource_uuid=<marketplace-resources>");
  }

  private String first(String list) {
    JsonNode found = marketplace.as(Person.STAFF).get(marketplace.fill(list)).hasStatus(200).json();
    return found.get(0).get("uuid").stringValue();
  }
}
