package io.plimsoll.rest;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.application.MarketplaceState;
import io.plimsoll.application.access.Authenticate;
import io.plimsoll.application.access.SignIn;
import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckReferences;
import io.plimsoll.application.policy.DecideOnMore;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.FindPolicies;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.rest.access.ApiVersion;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The whole REST side over the real use cases and a marketplace in memory. No stereotype says that
 * it is a configuration, or applications that are tested with this module would find it.
 */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "io.plimsoll.rest",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern =
                "io\\.plimsoll\\.rest\\.((organization|marketplace|usage|agent|event|delivery|hook)\\..*"
                    + "|access\\.(User|Password|SignOut|.*Roles)Endpoint)"))
class ServedMarketplace {

  @Bean
  MarketplaceState state() {
    return new MarketplaceState();
  }

  @Bean
  InMemoryMarketplace marketplace(MarketplaceState state) {
    return new InMemoryMarketplace(state);
  }

  @Bean
  MarketplaceSeed seed(InMemoryMarketplace ports) {
    return new MarketplaceSeed(ports);
  }

  @Bean
  SettableClock clock() {
    return new SettableClock(Instant.parse("2026-02-01T10:00:00.123456789Z"));
  }

  @Bean
  ApiVersion version() {
    return new ApiVersion("1.2.3");
  }

  @Bean
  Authenticate authenticate(InMemoryMarketplace ports, InstantSource clock) {
    return Authenticate.using(ports.tokens(), ports.users(), clock);
  }

  @Bean
  SignIn signIn(InMemoryMarketplace ports, PasswordHashes hashes, InstantSource clock) {
    return SignIn.using(
        ports.users(),
        ports.tokens(),
        ports.signInFailures(),
        hashes,
        ports.unitOfWork(),
        new SecureRandom(),
        clock);
  }

  @Bean
  FindPolicies findPolicies(MarketplaceState state) {
    return new SeededPolicies(state);
  }

  /** Decisions are tested over the whole application. */
  @Bean
  DecideOnMore decideOnMore() {
    return (viewer, question) -> Outcome.notFound();
  }

  @Bean
  PolicyEvents policyEvents(InMemoryMarketplace ports) {
    return new PolicyEvents(ports.events(), ports.offerings(), UUID::randomUUID);
  }

  @Bean
  EvaluatePolicies evaluatePolicies(
      InMemoryMarketplace ports, PolicyEvents events, InstantSource clock) {
    return EvaluatePolicies.using(
        ports.policies(),
        ports.meter(),
        ports.history(),
        ports.outbox(),
        events,
        ports.unitOfWork(),
        clock);
  }

  @Bean
  DefinePolicy definePolicy(
      InMemoryMarketplace ports,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      InstantSource clock) {
    return DefinePolicy.using(
        ports.policies(),
        ports.offerings(),
        ports.components(),
        ports.groups(),
        evaluate,
        events,
        ports.unitOfWork(),
        UUID::randomUUID,
        clock,
        ZoneOffset.UTC);
  }

  @Bean
  CheckReferences checkReferences(InMemoryMarketplace ports) {
    return CheckReferences.using(ports.offerings(), ports.components(), ports.groups());
  }

  @Bean
  AmendPolicy amendPolicy(
      InMemoryMarketplace ports,
      EvaluatePolicies evaluate,
      PolicyEvents events,
      InstantSource clock) {
    return AmendPolicy.using(
        ports.policies(),
        ports.offerings(),
        ports.components(),
        ports.groups(),
        evaluate,
        events,
        ports.unitOfWork(),
        clock,
        ZoneOffset.UTC);
  }

  @Bean
  RetirePolicy retirePolicy(InMemoryMarketplace ports, PolicyEvents events, InstantSource clock) {
    return RetirePolicy.using(
        ports.policies(), ports.offerings(), ports.outbox(), events, ports.unitOfWork(), clock);
  }
}
