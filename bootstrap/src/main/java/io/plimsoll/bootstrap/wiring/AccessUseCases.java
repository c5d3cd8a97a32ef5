package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.access.Authenticate;
import io.plimsoll.application.access.ChangePassword;
import io.plimsoll.application.access.FindUsers;
import io.plimsoll.application.access.MaintainUsers;
import io.plimsoll.application.access.ManageRoles;
import io.plimsoll.application.access.ProvideStaff;
import io.plimsoll.application.access.SignIn;
import io.plimsoll.application.access.SignOut;
import io.plimsoll.application.access.VisibleScopes;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.PasswordHashes;
import io.plimsoll.domain.access.SignInFailures;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.organization.Organizations;
import io.plimsoll.domain.organization.Projects;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about those who ask; nobody asks unless something is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessUseCases {

  @Bean
  SecureRandom secureRandom() {
    return new SecureRandom();
  }

  @Bean
  Authenticate authenticate(AccessTokens tokens, Users users, InstantSource clock) {
    return Authenticate.using(tokens, users, clock);
  }

  @Bean
  SignIn signIn(
      Users users,
      AccessTokens tokens,
      SignInFailures failures,
      PasswordHashes hashes,
      UnitOfWork unitOfWork,
      SecureRandom random,
      InstantSource clock) {
    return SignIn.using(users, tokens, failures, hashes, unitOfWork, random, clock);
  }

  @Bean
  SignOut signOut(AccessTokens tokens) {
    return SignOut.using(tokens);
  }

  @Bean
  VisibleScopes visibleScopes(Organizations organizations, Projects projects, Offerings offerings) {
    return new VisibleScopes(organizations, projects, offerings);
  }

  @Bean
  ManageRoles manageRoles(
      Users users,
      VisibleScopes scopes,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return ManageRoles.using(users, scopes, unitOfWork, ids, clock);
  }

  @Bean
  MaintainUsers maintainUsers(
      Users users,
      FindUsers visible,
      UnitOfWork unitOfWork,
      Supplier<UUID> ids,
      InstantSource clock) {
    return MaintainUsers.using(users, visible, unitOfWork, ids, clock);
  }

  @Bean
  ChangePassword changePassword(Users users, PasswordHashes hashes, UnitOfWork unitOfWork) {
    return ChangePassword.using(users, hashes, unitOfWork);
  }

  @Bean
  FirstStaff firstStaff(
      Users users,
      AccessTokens tokens,
      UnitOfWork unitOfWork,
      SecureRandom random,
      Supplier<UUID> ids,
      InstantSource clock,
      PlimsollProperties settings) {
    return new FirstStaff(
        ProvideStaff.using(users, tokens, unitOfWork, random, ids, clock),
        // scripts tend to pass on variables that are empty
        Optional.ofNullable(settings.staffToken()).filter(Predicate.not(String::isBlank)));
  }
}
