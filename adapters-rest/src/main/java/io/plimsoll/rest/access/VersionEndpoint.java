package io.plimsoll.rest.access;

import io.plimsoll.rest.Endpoint;
import org.springframework.web.bind.annotation.GetMapping;

@Endpoint
final class VersionEndpoint {
  private final ApiVersion version;

  VersionEndpoint(ApiVersion version) {
    this.version = version;
  }

  @GetMapping("/api/version")
  ApiVersion version() {
    return version;
  }
}
