package io.plimsoll.batch.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.application.delivery.TellSubscribers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is queued with what is to be told; however many nodes there are, one does each. */
@Configuration(proxyBeanMethods = false)
class DeliveryTasks {
  private static final Duration SHORTLY = Duration.ofSeconds(1);

  @Bean
  Task<Void> carryOutActions(CarryOutAction actions) {
    return task(
        CarryOutAction.TASK,
        instance ->
            switch (actions.carryOut(UUID.fromString(instance))) {
              case DONE -> new OnCompleteRemove<>();
              case TOO_EARLY -> again(SHORTLY);
            });
  }

  @Bean
  Task<Void> sendDeliveries(SendDelivery deliveries) {
    return task(
        SendDelivery.TASK,
        instance ->
            switch (deliveries.send(SendDelivery.Round.parse(instance))) {
              case SendDelivery.Result.Finished() -> new OnCompleteRemove<>();
              case SendDelivery.Result.Again(Duration delay) -> again(delay);
            });
  }

  @Bean
  Task<Void> tellSubscribersOfEvents(TellSubscribers subscribers) {
    return task(
        TellSubscribers.TASK,
        instance -> {
          subscribers.tell(UUID.fromString(instance));
          return new OnCompleteRemove<>();
        });
  }

  /** What fails for a reason of ours, such as a database that is away, is done again for ever. */
  private static Task<Void> task(String name, Function<String, CompletionHandler<Void>> work) {
    return Tasks.custom(name, Void.class)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(SHORTLY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> work.apply(instance.getId()));
  }

  private static CompletionHandler<Void> again(Duration delay) {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(delay));
  }
}
