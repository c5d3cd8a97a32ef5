package io.plimsoll.rest.access;

import io.plimsoll.rest.Endpoint;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;

@Endpoint
final class VersionEndpoint {
  private final ApiVersion version;

  VersionEndpoint(ApiVersion version) {
    this.version = version;
  }

  @GetMapping("/api/version")
  Map<String, String> version() {
    return Map.of("version", version.value());
  }
}
