package io.plimsoll.batch.feed;

import io.plimsoll.application.feed.LoadFeed;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Makes the step that loads a file.
 *
 * @param chunkSize how many records are loaded in one transaction
 */
record FeedSteps(
    JobRepository repository,
    PlatformTransactionManager transactionManager,
    ImportProgress progress,
    int chunkSize) {

  /** The default transaction manager of a chunk step does not cover the database. */
  <E> Step step(FeedFile<E> file, LoadFeed<E> load) {
    FeedReader<E> reader = new FeedReader<>(file);
    FeedWriter<E> writer = new FeedWriter<>(file, load, progress);
    return new StepBuilder(file.name(), repository)
        .<FeedItem<E>, FeedItem<E>>chunk(chunkSize)
        .transactionManager(transactionManager)
        .reader(reader)
        .writer(writer)
        .listener((StepExecutionListener) reader)
        .listener((StepExecutionListener) writer)
        .build();
  }
}
