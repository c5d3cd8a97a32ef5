package io.plimsoll.rest.description;

import io.plimsoll.rest.access.ApiVersion;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class DescriptionConfiguration {
  private final BodySchemas schemas = new BodySchemas();

  @Bean
  OpenAPI document(ApiVersion version) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Plimsoll")
                .description("Usage policies for marketplaces, for clients of the Waldur API.")
                .version(version.version()))
        .servers(List.of(new Server().url("/")));
  }

  @Bean
  OperationCustomizer operationsOfEndpoints() {
    return (operation, handler) -> {
      new OperationDescription(handler, schemas).addTo(operation);
      return operation;
    };
  }

  @Bean
  OpenApiCustomizer wholeDocument() {
    return document -> new DocumentDescription(schemas).addTo(document);
  }
}
