package io.plimsoll.rest.link;

import io.plimsoll.rest.RequestArgument;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class LinkConfiguration {

  @Bean
  RequestArgument<Links> linksArgument() {
    return new RequestArgument<>(Links.class, Links::of);
  }
}
