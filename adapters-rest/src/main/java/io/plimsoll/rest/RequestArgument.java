package io.plimsoll.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * A type that methods of an {@link Endpoint} may take as an argument, and how a request gives it.
 * Each bean of this type is found.
 */
public final class RequestArgument<T> implements HandlerMethodArgumentResolver {
  private final Class<T> type;
  private final Function<HttpServletRequest, T> ofRequest;

  public RequestArgument(Class<T> type, Function<HttpServletRequest, T> ofRequest) {
    this.type = type;
    this.ofRequest = ofRequest;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(type);
  }

  @Override
  public T resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servletRequest = request.getNativeRequest(HttpServletRequest.class);
    if (servletRequest == null) {
      throw new IllegalStateException("not a servlet request");
    }
    return ofRequest.apply(servletRequest);
  }
}
