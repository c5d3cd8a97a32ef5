package io.plimsoll.rest.security;

import io.plimsoll.application.access.Authenticate;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.RequestArgument;
import io.plimsoll.rest.error.Detail;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class SecurityConfiguration {
  private static final RequestMatcher OPEN =
      new OrRequestMatcher(OpenPaths.OPEN.stream().map(SecurityConfiguration::path).toList());
  private static final RequestMatcher OPEN_TO_READ =
      new OrRequestMatcher(
          OpenPaths.OPEN_TO_READ.stream().flatMap(SecurityConfiguration::toRead).toList());

  private static Stream<RequestMatcher> toRead(String pattern) {
    return Stream.of(HttpMethod.GET, HttpMethod.HEAD)
        .map(method -> PathPatternRequestMatcher.withDefaults().matcher(method, pattern));
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  @Bean
  AuthenticationManager tokenAuthenticationManager(Authenticate authenticate) {
    return new TokenAuthenticator(authenticate);
  }

  @Bean
  SecurityFilterChain apiSecurity(HttpSecurity http, AuthenticationManager manager) {
    Unauthenticated unauthenticated = new Unauthenticated();
    // not a bean, or the container would register it a second time, before all others
    AuthenticationFilter tokens = new AuthenticationFilter(manager, new TokenConverter());
    tokens.setRequestMatcher(new NegatedRequestMatcher(OPEN));
    tokens.setSuccessHandler((request, response, authentication) -> {});
    tokens.setFailureHandler(new AuthenticationEntryPointFailureHandler(unauthenticated));
    return http.securityMatcher("/api/**", "/api-auth/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthenticated))
        .addFilterBefore(tokens, AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests.requestMatchers(OPEN, OPEN_TO_READ).permitAll().anyRequest().authenticated())
        .build();
  }

  /**
   * Endpoints say themselves which methods they take; of headers, the container turns down bad
   * ones.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowedHeaderValues(any -> true);
    return firewall;
  }

  /** Nothing has a path that the firewall takes for an attack. */
  @Bean
  RequestRejectedHandler rejectedPaths() {
    int status = HttpStatus.NOT_FOUND.value();
    return (request, response, why) -> Detail.of(status).writeTo(response, status);
  }

  @Bean
  RequestArgument<Viewer> viewerArgument() {
    return new RequestArgument<>(
        Viewer.class,
        request ->
            SecurityContextHolder.getContext().getAuthentication()
                    instanceof TokenAuthentication who
                ? Objects.requireNonNull(who.getPrincipal())
                : Viewer.ANONYMOUS);
  }

  @Bean
  RequestArgument<PresentedToken> tokenArgument(Supplier<PresentedToken> token) {
    return new RequestArgument<>(PresentedToken.class, request -> token.get());
  }

  /**
   * Of the running request. Not to be asked for on paths that are open, or open to read: there
   * clients may come without one.
   */
  @Bean
  Supplier<PresentedToken> presentedToken() {
    return () ->
        new PresentedToken(
            ((TokenAuthentication)
                    Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()))
                .getCredentials());
  }
}
