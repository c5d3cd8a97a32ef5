package io.plimsoll.bootstrap.wiring;

import io.plimsoll.rest.access.ApiVersion;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What only a server needs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ComponentScan("io.plimsoll.rest")
class ServerConfiguration {

  @Bean
  ApiVersion apiVersion() {
    return new ApiVersion(PlimsollApplication.version());
  }
}
