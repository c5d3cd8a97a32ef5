package io.plimsoll.batch.feed;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.evaluation.ClearBacklog;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.feed.ComponentEntry;
import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.OfferingEntry;
import io.plimsoll.application.feed.OrganizationEntry;
import io.plimsoll.application.feed.OrganizationGroupEntry;
import io.plimsoll.application.feed.OwnerEntry;
import io.plimsoll.application.feed.PolicyEntry;
import io.plimsoll.application.feed.ResourceEntry;
import io.plimsoll.application.feed.UsageEntry;
import io.plimsoll.application.transaction.RunLock;
import io.plimsoll.batch.run.JobRuns;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The import over fakes of all ports and a real job repository. It is December 2005. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ImportJobConfiguration.class, FeedImport.class, ImportProgress.class, JobRuns.class})
class ImportUnderTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2005-12-15T00:00:00Z"));
  private static final ZoneId ZONE = ZoneOffset.UTC;
  private static final Supplier<UUID> IDS = UUID::randomUUID;

  @Bean
  PortsUnderTest ports() {
    return new InMemoryMarketplace();
  }

  @Bean
  ClearBacklog clearBacklog(PortsUnderTest ports) {
    return ClearBacklog.using(ports.backlog());
  }

  @Bean
  ScriptedEvaluation evaluation() {
    return new ScriptedEvaluation();
  }

  @Bean
  RunLock runLock() {
    return new InMemoryRunLock();
  }

  @Bean
  LoadFeed<OrganizationGroupEntry> organizationGroups(PortsUnderTest ports) {
    return LoadFeed.organizationGroups(ports.groups(), IDS, ports.unitOfWork());
  }

  @Bean
  LoadFeed<OrganizationEntry> organizations(PortsUnderTest ports) {
    return LoadFeed.organizations(
        ports.organizations(), ports.groups(), ports.backlog(), IDS, ports.unitOfWork());
  }

  @Bean
  LoadFeed<OwnerEntry> owners(PortsUnderTest ports) {
    return LoadFeed.owners(ports.users(), ports.organizations(), IDS, CLOCK, ports.unitOfWork());
  }

  @Bean
  WatchedProjects projects(PortsUnderTest ports) {
    return new WatchedProjects(
        LoadFeed.projects(
            ports.projects(),
            ports.organizations(),
            ports.ledger(),
            ports.backlog(),
            IDS,
            ports.unitOfWork()));
  }

  @Bean
  LoadFeed<OfferingEntry> offerings(PortsUnderTest ports) {
    return LoadFeed.offerings(ports.offerings(), ports.organizations(), IDS, ports.unitOfWork());
  }

  @Bean
  LoadFeed<ComponentEntry> components(PortsUnderTest ports) {
    return LoadFeed.components(ports.components(), ports.offerings(), IDS, ports.unitOfWork());
  }

  @Bean
  LoadFeed<ResourceEntry> resources(PortsUnderTest ports) {
    return LoadFeed.resources(
        ports.resources(),
        ports.offerings(),
        ports.projects(),
        ports.ledger(),
        ports.backlog(),
        IDS,
        ports.unitOfWork());
  }

  @Bean
  LoadFeed<UsageEntry> usages(PortsUnderTest ports) {
    return LoadFeed.usages(
        ports.ledger(),
        ports.resources(),
        ports.components(),
        ports.backlog(),
        CLOCK,
        ZONE,
        ports.unitOfWork());
  }

  @Bean
  LoadFeed<PolicyEntry> policies(PortsUnderTest ports) {
    PolicyEvents events = new PolicyEvents(ports.events(), ports.offerings(), IDS);
    EvaluatePolicies evaluate =
        EvaluatePolicies.using(
            ports.policies(),
            ports.meter(),
            ports.history(),
            ports.outbox(),
            events,
            ports.unitOfWork(),
            CLOCK);
    return LoadFeed.policies(
        ports.policies(),
        ports.offerings(),
        ports.components(),
        ports.groups(),
        evaluate,
        events,
        CLOCK,
        ZONE,
        ports.unitOfWork());
  }
}
