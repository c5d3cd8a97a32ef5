package io.plimsoll.rest.paging;

import io.plimsoll.rest.RequestArgument;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.Query;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class PagingConfiguration {

  @Bean
  RequestArgument<Paging> pagingArgument() {
    return new RequestArgument<>(
        Paging.class, request -> new Paging(Query.of(request), Links.of(request)));
  }
}
