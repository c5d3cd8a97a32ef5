package io.plimsoll.batch.delivery;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.plimsoll.application.delivery.CarryOutAction;
import io.plimsoll.application.delivery.SendDelivery;
import io.plimsoll.application.delivery.TellSubscribers;
import io.plimsoll.domain.delivery.DeliveryId;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is queued with what is to be told; however many nodes there are, one does each. */
@Configuration(proxyBeanMethods = false)
class DeliveryTasks {
  private static final Duration SHORTLY = Duration.ofSeconds(1);
  private static final int UUID_LENGTH = 36;

  @Bean
  Task<Void> carryOutActions(CarryOutAction actions) {
    return task(
        CarryOutAction.TASK,
        id ->
            switch (actions.carryOut(id)) {
              case DONE -> new OnCompleteRemove<>();
              case TOO_EARLY -> again(SHORTLY);
            });
  }

  @Bean
  Task<Void> sendDeliveries(SendDelivery deliveries) {
    return task(
        SendDelivery.TASK,
        id ->
            switch (deliveries.send(new DeliveryId(id))) {
              case SendDelivery.Result.Finished() -> new OnCompleteRemove<>();
              case SendDelivery.Result.Again(Duration delay) -> again(delay);
            });
  }

  @Bean
  Task<Void> tellSubscribersOfEvents(TellSubscribers subscribers) {
    return task(
        TellSubscribers.TASK,
        id -> {
          subscribers.tell(id);
          return new OnCompleteRemove<>();
        });
  }

  /** What fails for a reason of ours, such as a database that is away, is done again for ever. */
  private static Task<Void> task(String name, Function<UUID, CompletionHandler<Void>> work) {
    return Tasks.custom(name, Void.class)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(SHORTLY))
        .onDeadExecutionRevive()
        .execute((instance, context) -> work.apply(idIn(instance.getId())));
  }

  private static UUID idIn(String instance) {
    return UUID.fromString(instance.substring(0, UUID_LENGTH));
  }

  private static CompletionHandler<Void> again(Duration delay) {
    return (complete, operations) ->
        operations.reschedule(complete, complete.getTimeDone().plus(delay));
  }
}
