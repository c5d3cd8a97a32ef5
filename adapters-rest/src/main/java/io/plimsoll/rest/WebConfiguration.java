package io.plimsoll.rest;

import io.plimsoll.rest.body.BodyArgument;
import io.plimsoll.rest.paging.FiltersArgument;
import io.plimsoll.rest.query.PublicIds;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:io/plimsoll/rest/rest.properties")
final class WebConfiguration implements WebMvcConfigurer {
  private final List<RequestArgument<?>> arguments;

  WebConfiguration(List<RequestArgument<?>> arguments) {
    this.arguments = arguments;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(arguments);
    resolvers.add(new BodyArgument());
    resolvers.add(new FiltersArgument());
  }

  /** Ids in paths; what can't be one leads nowhere. */
  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(
        String.class,
        UUID.class,
        text ->
            PublicIds.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("not a UUID: " + text)));
  }

  /** A client that asks for HTML still gets JSON, errors included, wherever there is JSON. */
  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer
        .ignoreAcceptHeader(true)
        .defaultContentType(MediaType.APPLICATION_JSON, MediaType.ALL);
  }

  /** Before security, so that paths are matched in one form only. */
  @Bean
  static FilterRegistrationBean<UrlHandlerFilter> trailingSlashes() {
    FilterRegistrationBean<UrlHandlerFilter> filter =
        new FilterRegistrationBean<>(
            UrlHandlerFilter.trailingSlashHandler("/api/**", "/api-auth/**", "/docs/")
                .wrapRequest()
                .build());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return filter;
  }
}
