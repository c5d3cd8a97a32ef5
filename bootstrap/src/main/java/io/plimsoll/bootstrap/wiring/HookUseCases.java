package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.event.FindEvents;
import io.plimsoll.application.hook.FindSubscribers;
import io.plimsoll.application.hook.MaintainHooks;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.hook.Hooks;
import io.plimsoll.domain.hook.SigningSecret;
import io.plimsoll.domain.hook.WebhookTargets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about those who want to be told of events. */
@Configuration(proxyBeanMethods = false)
class HookUseCases {
  private static final int SECRET_BYTES = 32;

  @Bean
  @ConditionalOnWebApplication
  MaintainHooks maintainHooks(
      Hooks hooks,
      Users users,
      WebhookTargets targets,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      SecureRandom random,
      InstantSource clock) {
    return MaintainHooks.using(hooks, users, targets, unitOfWork, ids, () -> secret(random), clock);
  }

  private static SigningSecret secret(SecureRandom random) {
    byte[] key = new byte[SECRET_BYTES];
    random.nextBytes(key);
    return SigningSecret.of(key);
  }

  @Bean
  FindSubscribers findSubscribers(
      Hooks hooks, Users users, FindEvents events, InstantSource clock) {
    return FindSubscribers.using(hooks, users, events, clock);
  }
}
