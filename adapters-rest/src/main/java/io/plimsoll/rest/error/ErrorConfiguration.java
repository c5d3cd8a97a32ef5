package io.plimsoll.rest.error;

import java.util.Map;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
final class ErrorConfiguration {

  /**
   * Stands after the endpoints and before static files, which would answer other methods than GET
   * with 405 even where there is nothing.
   */
  @Bean
  SimpleUrlHandlerMapping unknownPaths() {
    int status = HttpStatus.NOT_FOUND.value();
    HttpRequestHandler nothing = (request, response) -> Detail.of(status).writeTo(response, status);
    return new SimpleUrlHandlerMapping(Map.of("/api/**", nothing, "/api-auth/**", nothing), 100);
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> jsonErrorReports() {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            replaceErrorReport(host);
          }
        });
  }

  private static void replaceErrorReport(StandardHost host) {
    Pipeline pipeline = host.getPipeline();
    for (Valve valve : pipeline.getValves()) {
      if (valve instanceof ErrorReportValve) {
        pipeline.removeValve(valve);
      }
    }
    pipeline.addValve(new JsonErrorReport());
    host.setErrorReportValveClass(JsonErrorReport.class.getName());
  }
}
