package io.plimsoll.application.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.PortContract;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.Resource;
import io.plimsoll.domain.marketplace.ResourceBackend;
import io.plimsoll.domain.marketplace.ResourceDescription;
import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.marketplace.ResourceProfile;
import io.plimsoll.domain.marketplace.ResourceState;
import io.plimsoll.domain.marketplace.ResourceTerms;
import io.plimsoll.domain.marketplace.Resources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link Resources} does. */
public abstract class ResourcesContract extends PortContract {
  private static final BackendId KEY = new BackendId("resource-1");
  private final ResourceId id = new ResourceId(UUID.randomUUID());

  @Test
  void keepsEveryField() {
    assertIsKept(resource("Genomes", "cluster", "project", ResourceState.OK));
    assertIsKept(resource("Genes", "cluster", "project", ResourceState.OK));
    assertIsKept(resource("Genes", "disks", "project", ResourceState.OK));
    assertIsKept(resource("Genes", "disks", "other project", ResourceState.OK));
  }

  @ParameterizedTest
  @EnumSource
  void keepsEveryState(ResourceState state) {
    assertIsKept(resource("Genomes", "cluster", "project", state));
  }

  @Test
  void keepsAResourceWithoutAKey() {
    Resource keyed = resource("Genomes", "cluster", "project", ResourceState.OK);
    Resource keyless =
        new Resource(id, null, keyed.name(), keyed.offering(), keyed.project(), keyed.state());

    save(keyless);

    assertThat(ports.resources().byId(Set.of(id))).isEqualTo(Map.of(id, keyless));
    assertThat(ports.resources().byBackendId(Set.of(KEY))).isEmpty();
  }

  @Test
  void findsOnlyTheAskedResourcesThatExist() {
    Resource one = seed.resource("one").of("cluster").boughtBy("university").present();
    seed.resource("two").of("cluster").boughtBy("university");

    assertThat(ports.resources().byId(Set.of(one.id(), new ResourceId(UUID.randomUUID()))))
        .isEqualTo(Map.of(one.id(), one));
    assertThat(ports.resources().byBackendId(Set.of(new BackendId("one"), new BackendId("three"))))
        .isEqualTo(Map.of(new BackendId("one"), one));
    assertThat(ports.resources().byId(Set.of())).isEmpty();
    assertThat(ports.resources().byBackendId(Set.of())).isEmpty();
  }

  @Test
  void keepsWhatPeopleAndAgentsReadAboutAResource() {
    ResourceId one = seed.resource("one").of("cluster").boughtBy("university").id();
    ResourceProfile plain = ports.resources().profileOf(one).orElseThrow();
    ResourceProfile full =
        new ResourceProfile(
            new ResourceDescription(
                "genomes", "where genomes are kept", LocalDate.of(2026, 12, 31)),
            new ResourceTerms(
                null, "{\"name\":\"one\"}", "{\"size\":1}", Map.of(new ComponentType("cpu"), 10L)),
            new ResourceBackend(
                "vm-7", "{\"ip\":\"::1\"}", "broken", Instant.parse("2026-03-01T10:00:00Z")),
            new ResourceFlags(true, false, true));

    inTransaction(() -> ports.resources().describe(one, full));
    assertThat(ports.resources().profileOf(one)).contains(full);

    seed.resource("one").become(ResourceState.ERRED);
    assertThat(ports.resources().profileOf(one)).contains(full);

    inTransaction(() -> ports.resources().describe(one, plain));
    assertThat(ports.resources().profileOf(one)).contains(plain);
    assertThat(ports.resources().profileOf(new ResourceId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void locksTheAskedResourceIfItExists() {
    Resource one = seed.resource("one").of("cluster").boughtBy("university").present();

    assertThat(inTransaction(() -> ports.resources().lock(one.id()))).contains(one);
    assertThat(inTransaction(() -> ports.resources().lock(new ResourceId(UUID.randomUUID()))))
        .isEmpty();
  }

  private void assertIsKept(Resource resource) {
    save(resource);
    save(resource);
    assertThat(ports.resources().byId(Set.of(id)).get(id)).isEqualTo(resource);
    assertThat(ports.resources().byBackendId(Set.of(KEY)).get(KEY)).isEqualTo(resource);
  }

  private void save(Resource resource) {
    inTransaction(() -> ports.resources().save(List.of(resource)));
  }

  private Resource resource(String name, String offering, String project, ResourceState state) {
    return new Resource(
        id,
        KEY,
        new Name(name),
        seed.offering(offering).id(),
        seed.project(project, "university").id(),
        state);
  }
}
