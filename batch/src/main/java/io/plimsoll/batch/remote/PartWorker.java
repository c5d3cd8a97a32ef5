package io.plimsoll.batch.remote;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageListener;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;

/**
 * Works on the part that a request names, from where its record says that it was left. The request
 * is acknowledged when this returns; until then the broker gives it to another worker when this one
 * is gone.
 */
final class PartWorker implements MessageListener {
  private static final Logger log = LoggerFactory.getLogger(PartWorker.class);

  private final JobRepository repository;
  private final Step step;

  PartWorker(JobRepository repository, Step step) {
    this.repository = repository;
    this.step = step;
  }

  @Override
  public void onMessage(Message request) {
    long part = numberIn(request);
    open(part).ifPresent(this::work);
    if (open(part).isPresent()) {
      throw new IllegalStateException(
          "Part %d could not be brought to its end here; the broker gets it back".formatted(part));
    }
  }

  /** Whatever else got into the queue would come back for ever. */
  private static long numberIn(Message request) {
    String body = new String(request.getBody(), StandardCharsets.UTF_8);
    try {
      return Long.parseLong(body);
    } catch (NumberFormatException e) {
      throw new AmqpRejectAndDontRequeueException("No part of a run: " + body, e);
    }
  }

  private void work(StepExecution part) {
    try {
      step.execute(part);
      log.info(
          "Part {} of run {} ended as {} with {} policies",
          part.getStepName(),
          part.getJobExecutionId(),
          part.getStatus(),
          part.getWriteCount());
    } catch (JobInterruptedException e) {
      log.info("Part {} of run {} was stopped", part.getStepName(), part.getJobExecutionId());
    }
  }

  /** The record of the part while somebody waits for its end; requests outlive runs. */
  private Optional<StepExecution> open(long part) {
    return Optional.ofNullable(repository.getStepExecution(part))
        .filter(found -> found.getStatus().isRunning())
        .filter(found -> found.getJobExecution().isRunning());
  }
}
