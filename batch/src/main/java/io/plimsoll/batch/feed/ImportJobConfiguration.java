package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.ComponentEntry;
import io.plimsoll.application.feed.LoadFeed;
import io.plimsoll.application.feed.OfferingEntry;
import io.plimsoll.application.feed.OrganizationEntry;
import io.plimsoll.application.feed.OrganizationGroupEntry;
import io.plimsoll.application.feed.OwnerEntry;
import io.plimsoll.application.feed.PolicyEntry;
import io.plimsoll.application.feed.ProjectEntry;
import io.plimsoll.application.feed.ResourceEntry;
import io.plimsoll.application.feed.UsageEntry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class ImportJobConfiguration {
  private static final String JOB = "import";
  private static final int CHUNK_SIZE = 1000;

  @Bean
  FeedSteps feedSteps(
      JobRepository repository,
      PlatformTransactionManager transactionManager,
      ImportProgress progress) {
    return new FeedSteps(repository, transactionManager, progress, CHUNK_SIZE);
  }

  @Bean
  Job importJob(
      JobRepository repository,
      FeedSteps steps,
      LoadFeed<OrganizationGroupEntry> groups,
      LoadFeed<OrganizationEntry> organizations,
      LoadFeed<OwnerEntry> owners,
      LoadFeed<ProjectEntry> projects,
      LoadFeed<OfferingEntry> offerings,
      LoadFeed<ComponentEntry> components,
      LoadFeed<ResourceEntry> resources,
      LoadFeed<UsageEntry> usages,
      LoadFeed<PolicyEntry> policies) {
    return new JobBuilder(JOB, repository)
        .listener((JobExecutionListener) new EarlierRejections(repository))
        .start(steps.step(FeedFile.ORGANIZATION_GROUPS, groups))
        .next(steps.step(FeedFile.ORGANIZATIONS, organizations))
        .next(steps.step(FeedFile.OWNERS, owners))
        .next(steps.step(FeedFile.PROJECTS, projects))
        .next(steps.step(FeedFile.OFFERINGS, offerings))
        .next(steps.step(FeedFile.COMPONENTS, components))
        .next(steps.step(FeedFile.RESOURCES, resources))
        .next(steps.step(FeedFile.USAGES, usages))
        .next(steps.step(FeedFile.POLICIES, policies))
        .build();
  }
}
