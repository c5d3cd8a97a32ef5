package io.plimsoll.rest.link;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.marketplace.PlanId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Writes absolute URLs on the scheme and host that the request came to. */
public final class Links {
  private final String base;
  private final String path;

  Links(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    String uri = request.getRequestURI();
    this.base = url.substring(0, url.length() - uri.length()) + request.getContextPath();
    this.path = uri.substring(request.getContextPath().length());
  }

  public static Links of(HttpServletRequest request) {
    return new Links(request);
  }

  public String to(Route route, UUID id) {
    return "%s/api/%s/%s/".formatted(base, route.collection(), id);
  }

  /** A plan has its place within its offering. */
  public String to(OfferingId offering, PlanId plan) {
    return "%splans/%s/".formatted(to(Route.PUBLIC_OFFERING, offering.value()), plan);
  }

  /** What the request asked for, without its query. */
  public String here() {
    return base + (path.endsWith("/") ? path : path + "/");
  }
}
