package io.plimsoll.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.Clock;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** A site agent, which asks and reports in the order in which the real one does. */
record StoryAgent(Api api, String offering, String provider) {
  private static final String IDENTITIES = "/api/marketplace-site-agent-identities/";
  private static final String SERVICES = "/api/marketplace-site-agent-services/";
  private static final String OFFERINGS = "/api/marketplace-provider-offerings/";
  private static final String RESOURCES = "/api/marketplace-provider-resources/";
  private static final String USAGES = "/api/marketplace-component-usages/";

  /** What the agent does before it looks at resources; any failure would stop it. */
  void start() {
    String name = "agent-" + offering;
    assertThat(api.get("%s?name=%s".formatted(IDENTITIES, name)).hasStatus(200).json()).isEmpty();
    String identity =
        api.post(IDENTITIES, "{\"offering\":\"%s\",\"name\":\"%s\"}".formatted(offering, name))
            .hasStatus(201)
            .string("uuid");
    String service =
        registered(
            "%s%s/register_service/".formatted(IDENTITIES, identity),
            "{\"name\":\"usage\",\"mode\":\"report\"}");
    api.get("/api/users/me/").hasStatus(200);
    JsonNode known =
        api.get(
                "%s%s/?field=components&field=customer_uuid&field=partitions&field=plugin_options"
                    .formatted(OFFERINGS, offering))
            .hasStatus(200)
            .json();
    assertThat(known.get("components")).hasSize(2);
    assertThat(known.get("partitions").isArray()).isTrue();
    assertThat(known.get("plugin_options").isObject()).isTrue();
    assertThat(
            api.get(
                    "/api/marketplace-service-providers/?customer_uuid=%s&field=uuid"
                        .formatted(provider.replace("-", "")))
                .hasStatus(200)
                .json())
        .isNotEmpty();
    registered(
        "%s%s/register_processor/".formatted(SERVICES, service),
        "{\"name\":\"reporter\",\"backend_type\":\"slurm\",\"backend_version\":\"1\"}");
  }

  private String registered(String path, String body) {
    Answer answer = api.post(path, body);
    assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    return answer.string("uuid");
  }

  /** Finds the only resource of the offering and reports for this month what it used. */
  void report(String cpu, String storage) {
    JsonNode resources =
        api.get(
                "%s?offering_uuid=%s&state=OK&state=Erred&field=uuid&field=backend_id&field=state"
                    .formatted(RESOURCES, offering))
            .hasStatus(200)
            .json();
    assertThat(resources).hasSize(1);
    String resource = resources.get(0).get("uuid").stringValue();
    api.get("%s%s/?field=uuid&field=name&field=backend_id".formatted(RESOURCES, resource))
        .hasStatus(200);
    LocalDate month = LocalDate.now(Clock.systemUTC()).withDayOfMonth(1);
    api.get(
            "%s?resource_uuid=%s&billing_period=%s&field=uuid&field=type&field=usage"
                .formatted(USAGES, resource, month))
        .hasStatus(200);
    api.get(
            "/api/marketplace-component-user-usages/?resource_uuid=%s&field=component_usage"
                .formatted(resource))
        .hasStatus(200);
    api.post(
            USAGES + "set_usage/",
            """
            {"resource":"%s","date":"%sT00:00:00","usages":[
              {"type":"cpu_hours","amount":"%s"},{"type":"storage_gb","amount":"%s"}]}
            """
                .formatted(resource, month, cpu, storage))
        .hasStatus(201);
    JsonNode told =
        api.get("%s?resource_uuid=%s&type=cpu_hours".formatted(USAGES, resource))
            .hasStatus(200)
            .json();
    assertThat(told.get(0).get("usage").stringValue()).isEqualTo(cpu);
  }
}
