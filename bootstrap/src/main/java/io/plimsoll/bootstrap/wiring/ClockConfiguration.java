package io.plimsoll.bootstrap.wiring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Turns settings into the plain values that use cases and adapters take. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  /** Starts at the asked instant, if one is asked for, and goes on with real time. */
  @Bean
  InstantSource clock(PlimsollProperties settings) {
    Clock real = Clock.systemUTC();
    Instant start = settings.now();
    return start == null ? real : Clock.offset(real, Duration.between(real.instant(), start));
  }

  @Bean
  ZoneId billingZone(PlimsollProperties settings) {
    return settings.timeZone();
  }

  @Bean
  Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
