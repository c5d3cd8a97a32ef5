package io.plimsoll.rest.query;

import io.plimsoll.rest.RequestArgument;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class QueryConfiguration {

  @Bean
  RequestArgument<Query> queryArgument() {
    return new RequestArgument<>(Query.class, Query::of);
  }
}
