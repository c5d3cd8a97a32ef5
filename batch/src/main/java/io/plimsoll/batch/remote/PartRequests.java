package io.plimsoll.batch.remote;

import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.AmqpTemplate;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;

/** Puts requests to work on parts of a run into the queue that workers take them from. */
final class PartRequests implements MessageChannel {
  private final AmqpTemplate broker;
  private final String queue;

  PartRequests(AmqpTemplate broker, String queue) {
    this.broker = broker;
    this.queue = queue;
  }

  /** A request is the number of the part's record: all else is in the database. */
  @Override
  public boolean send(Message<?> message, long timeout) {
    StepExecutionRequest request = (StepExecutionRequest) message.getPayload();
    try {
      broker.convertAndSend(queue, Long.toString(request.getStepExecutionId()));
      return true;
    } catch (AmqpException e) {
      throw new IllegalStateException(
          "The broker can't be reached: %s. Is it running, and is SPRING_RABBITMQ_HOST right?"
              .formatted(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
    }
  }
}
