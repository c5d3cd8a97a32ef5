package io.plimsoll.rest.body;

import io.plimsoll.rest.RequestArgument;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class BodyConfiguration {

  @Bean
  RequestArgument<Body> bodyArgument() {
    return new RequestArgument<>(Body.class, request -> new Body(new BodyReader(request)));
  }
}
