package io.plimsoll.rest.body;

import io.plimsoll.rest.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives methods of endpoints the {@link Body} that they ask for. */
@Component
public final class BodyArgument implements HandlerMethodArgumentResolver {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Body.class);
  }

  @Override
  public Body<Form> resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest servletRequest =
        Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
    boolean reads = READING.contains(servletRequest.getMethod());
    return new Body<>(
        () -> formOf(parameter),
        reads ? () -> Source.form(Query.of(servletRequest)) : BodyReader.receive(servletRequest));
  }

  /** An unread form of the kind that the parameter's bodies have. */
  public static Form formOf(MethodParameter parameter) {
    Class<?> form = ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
    return (Form) BeanUtils.instantiateClass(form);
  }
}
