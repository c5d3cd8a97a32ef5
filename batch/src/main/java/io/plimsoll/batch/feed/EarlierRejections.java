package io.plimsoll.batch.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;

/** Takes away what an earlier import has rejected, unless this one goes on with it. */
record EarlierRejections(JobRepository repository) implements JobExecutionListener {

  @Override
  public void beforeJob(JobExecution run) {
    if (repository.getJobExecutions(run.getJobInstance()).size() > 1) {
      return;
    }
    ImportParameters parameters = ImportParameters.of(run);
    try {
      for (FeedFile<?> file : FeedFile.ALL) {
        parameters.rejectedFile(file).cutTo(0);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
