package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SiteAgentTest extends ServedTest {
  private static final String IDENTITIES = "/api/marketplace-site-agent-identities/";
  private static final String SERVICES = "/api/marketplace-site-agent-services/";
  private static final String PROCESSORS = "/api/marketplace-site-agent-processors/";

  private static final String REPORT = "{\"name\":\"report\",\"mode\":\"report\"}";
  private static final String SLURM =
      "{\"name\":\"reporter\",\"backend_type\":\"SLURM\",\"backend_version\":\"25\"}";
  private static final String SLURM_26 = SLURM.replace("25", "26");

  private UUID offering = UUID.randomUUID();

  @BeforeEach
  void sell() {
    offering = seed.offering(own("cluster"), own("provider")).with("cpu").id().value();
  }

  @Test
  void introducesItselfAtEveryStart() {
    Api agent = holder(Role.CUSTOMER_MANAGER, "provider");

    // the first start
    assertThat(agent.get(IDENTITIES + "?name=agent-" + offering).hasStatus(200).text())
        .isEqualTo("[]");
    Answer identity = agent.post(IDENTITIES, identity("1.0")).hasStatus(201);
    Answer service = register(agent, identity, "register_service/", REPORT).hasStatus(201);
    Answer processor = register(agent, service, "register_processor/", SLURM).hasStatus(201);

    // the second start
    JsonNode known = agent.get(IDENTITIES + "?name=agent-" + offering).json();
    assertThat(known).hasSize(1);
    String url = known.get(0).get("url").stringValue();
    Answer again = agent.put(url, identity("1.1")).hasStatus(200);
    Answer serviceAgain = register(agent, again, "register_service/", REPORT).hasStatus(200);
    Answer processorAgain =
        register(agent, serviceAgain, "register_processor/", SLURM_26).hasStatus(200);

    assertThat(identity.json().propertyNames())
        .containsExactly(
            "uuid",
            "url",
            "offering",
            "created_by",
            "name",
            "version",
            "dependencies",
            "config_file_path",
            "config_file_content",
            "last_restarted",
            "created",
            "modified",
            "services");
    assertThat(identity.string("offering")).isEqualTo(offering.toString());
    assertThat(again.string("uuid")).isEqualTo(identity.string("uuid"));
    assertThat(again.string("version")).isEqualTo("1.1");
    assertThat(again.string("created")).isEqualTo(identity.string("created"));
    assertThat(service.json().propertyNames())
        .containsExactly(
            "uuid",
            "url",
            "identity",
            "identity_name",
            "name",
            "mode",
            "state",
            "statistics",
            "created",
            "modified",
            "processors");
    assertThat(service.string("state")).isEqualTo("Active");
    assertThat(service.string("identity")).isEqualTo(identity.string("uuid"));
    assertThat(service.string("identity_name")).isEqualTo("agent-" + offering);
    assertThat(serviceAgain.string("uuid")).isEqualTo(service.string("uuid"));
    assertThat(serviceAgain.string("modified")).isGreaterThan(service.string("modified"));
    assertThat(serviceAgain.json().get("processors")).hasSize(1);
    assertThat(processor.json().propertyNames())
        .containsExactly(
            "uuid",
            "url",
            "service",
            "service_name",
            "name",
            "last_run",
            "backend_type",
            "backend_version",
            "created",
            "modified");
    assertThat(processorAgain.string("uuid")).isEqualTo(processor.string("uuid"));
    assertThat(processorAgain.string("backend_version")).isEqualTo("26");
    assertThat(processorAgain.string("last_run")).isGreaterThan(processor.string("last_run"));

    JsonNode whole = agent.get(url).json();
    assertThat(whole.at("/services/0/processors/0/uuid").stringValue())
        .isEqualTo(processor.string("uuid"));
    assertThat(whole.at("/dependencies/0/package").stringValue()).isEqualTo("httpx");
  }

  @Test
  void canSayLittle() {
    Answer identity =
        owner("provider")
            .post(IDENTITIES, "{\"offering\":\"%s\",\"name\":\"bare\"}".formatted(offering))
            .hasStatus(201);

    assertThat(identity.json().has("last_restarted")).isFalse();
    assertThat(identity.string("version")).isEmpty();
    assertThat(identity.json().get("dependencies")).isEmpty();
    assertThat(identity.json().get("services")).isEmpty();
    assertThat(
            owner("provider")
                .patch(identity.string("url"), "{\"version\":\"2\"}")
                .hasStatus(200)
                .string("version"))
        .isEqualTo("2");
  }

  @Test
  void isOnTheProvidersSideOnly() {
    Answer identity = owner("provider").post(IDENTITIES, identity("1.0")).hasStatus(201);
    Answer service = register(owner("provider"), identity, "register_service/", REPORT);
    Answer processor = register(owner("provider"), service, "register_processor/", SLURM);
    Api reader = holder(Role.CUSTOMER_READER, "provider");

    for (Answer one : new Answer[] {identity, service, processor}) {
      String url = one.string("url");
      support().get(url).hasStatus(200);
      reader.get(url).hasStatus(200);
      owner("consumer").get(url).hasStatus(404);
      anonymous().get(url).hasStatus(401);
      support().delete(url).hasStatus(403);
      reader.delete(url).hasStatus(403);
      stranger().delete(url).hasStatus(404);
    }
    reader.post(IDENTITIES, identity("1.0")).hasStatus(403);
    stranger()
        .post(IDENTITIES, identity("1.0"))
        .says(400, "{'offering':['Object with uuid=%s does not exist.']}".formatted(offering));
    register(reader, identity, "register_service/", "no json").hasStatus(403);
    register(stranger(), identity, "register_service/", REPORT)
        .says(404, "{'detail':'No AgentIdentity matches the given query.'}");
    register(reader, service, "register_processor/", SLURM).hasStatus(403);
    register(stranger(), service, "set_statistics/", "{}")
        .says(404, "{'detail':'No AgentService matches the given query.'}");
    assertThat(stranger().get(IDENTITIES).text()).isEqualTo("[]");
    assertThat(stranger().get(SERVICES).text()).isEqualTo("[]");
    assertThat(stranger().get(PROCESSORS).text()).isEqualTo("[]");
  }

  @Test
  void isFoundByWhatItIs() {
    Api owner = owner("provider");
    Answer identity = owner.post(IDENTITIES, identity("1.0"));
    assertThat(found(owner, IDENTITIES + "?orphaned=true&offering_uuid=" + offering)).isOne();
    Answer service = register(owner, identity, "register_service/", REPORT);
    register(owner, service, "register_processor/", SLURM);

    assertThat(found(owner, IDENTITIES + "?orphaned=true&offering_uuid=" + offering)).isZero();
    assertThat(found(owner, IDENTITIES + "?orphaned=false&version=1.0")).isOne();
    String ofIdentity = SERVICES + "?identity_uuid=" + identity.string("uuid");
    assertThat(found(owner, ofIdentity)).isOne();
    assertThat(found(owner, ofIdentity + "&state=1&mode=report")).isOne();
    assertThat(found(owner, ofIdentity + "&state=2&state=3")).isZero();
    String ofService = PROCESSORS + "?service_uuid=" + service.string("uuid");
    assertThat(found(owner, ofService + "&backend_type=SLURM&backend_version=25")).isOne();
    assertThat(found(owner, PROCESSORS + "?service_uuid=" + offering)).isZero();
    owner.get(SERVICES + "?state=Active").hasStatus(400);
  }

  @Test
  void tellsWhatItCounts() {
    Api owner = owner("provider");
    Answer identity = owner.post(IDENTITIES, identity("1.0"));
    Answer service = register(owner, identity, "register_service/", REPORT);

    Answer counted =
        register(owner, service, "set_statistics/", "{\"statistics\":{\"reports\":3.50}}")
            .hasStatus(200);

    assertThat(counted.text()).contains("\"statistics\":{\"reports\":3.50}");
    register(owner, identity, "register_service/", REPORT).hasStatus(200);
    assertThat(owner.get(service.string("url")).json().at("/statistics/reports").isNumber())
        .isTrue();
    register(owner, service, "set_statistics/", "{}")
        .says(400, "{'statistics':['This field is required.']}");
  }

  @Test
  void hasItsFaultsTold() {
    Api owner = owner("provider");
    Answer identity = owner.post(IDENTITIES, identity("1.0")).hasStatus(201);

    owner
        .post(IDENTITIES, "{}")
        .says(400, "{'offering':['This field is required.'],'name':['This field is required.']}");
    owner
        .post(IDENTITIES, identity("1.0"))
        .says(400, "{'name':['Agent identity with this name already exists.']}");
    UUID unknown = UUID.randomUUID();
    owner
        .post(IDENTITIES, "{\"offering\":\"%s\",\"name\":\"a\"}".formatted(unknown))
        .says(400, "{'offering':['Object with uuid=%s does not exist.']}".formatted(unknown));
    owner
        .patch(identity.string("url"), "{\"offering\":\"%s\"}".formatted(unknown))
        .says(400, "{'offering':['An agent stays with its offering.']}");
    owner
        .patch(identity.string("url"), "{\"dependencies\":{}}")
        .says(400, "{'dependencies':['Expected a list of items but got type \\'dict\\'.']}");
    register(owner, identity, "register_service/", "{}")
        .says(400, "{'name':['This field is required.']}");
  }

  @Test
  void goesWithItsOffering() {
    Api owner = owner("provider");
    Answer identity = owner.post(IDENTITIES, identity("1.0"));
    Answer service = register(owner, identity, "register_service/", REPORT);
    Answer processor = register(owner, service, "register_processor/", SLURM);

    owner.delete(processor.string("url")).hasStatus(204);
    owner.delete(processor.string("url")).hasStatus(404);
    owner.delete(identity.string("url")).hasStatus(204);
    owner.get(service.string("url")).hasStatus(404);
  }

  private String identity(String version) {
    return """
    {"offering": "%s", "name": "agent-%s", "version": "%s",
     "dependencies": [{"package": "httpx", "version": "0.28"}],
     "config_file_path": "/etc/agent.yaml", "config_file_content": "offerings: []",
     "last_restarted": "2026-03-01T08:00:00+00:00"}
    """
        .formatted(offering, offering, version);
  }

  private static Answer register(Api api, Answer with, String action, String body) {
    return api.post(with.string("url") + action, body);
  }

  private static int found(Api api, String query) {
    return api.get(query).hasStatus(200).json().size();
  }
}
