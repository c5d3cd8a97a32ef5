package io.plimsoll.rest.security;

import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What there is for clients without a token. */
public final class OpenPaths {
  // a stale token must not keep anybody from signing in, so these don't even look at it; signing
  // out is the end of a token and needs it
  static final List<String> OPEN =
      List.of(
          "/api-auth/{path:(?!logout$).+}/**",
          "/api/version",
          "/api/schema",
          "/api/schema/**",
          "/api/schema.yaml");

  static final List<String> OPEN_TO_READ =
      List.of("/api/organization-groups", "/api/organization-groups/**");

  private OpenPaths() {}

  /** Whether the path can be used without a token, and takes none. */
  public static boolean takesNoToken(String path) {
    return OPEN.stream().anyMatch(pattern -> matches(pattern, path));
  }

  /** Whether the path can be read without a token. */
  public static boolean isOpenToRead(String path) {
    return takesNoToken(path) || OPEN_TO_READ.stream().anyMatch(pattern -> matches(pattern, path));
  }

  private static boolean matches(String pattern, String path) {
    return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
  }
}
