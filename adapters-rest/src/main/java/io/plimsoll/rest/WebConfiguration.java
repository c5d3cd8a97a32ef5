package io.plimsoll.rest;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@PropertySource("classpath:io/plimsoll/rest/rest.properties")
final class WebConfiguration implements WebMvcConfigurer {
  private final List<HandlerMethodArgumentResolver> arguments;

  WebConfiguration(List<HandlerMethodArgumentResolver> arguments) {
    this.arguments = arguments;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(arguments);
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
