package io.plimsoll.rest.paging;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives methods of endpoints the {@link Filters} that they ask for. */
@Component
public final class FiltersArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Filters.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public Filters<?, ?> resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return filtersOf(parameter);
  }

  /** The filters that the parameter declares. */
  public static Filters<?, ?> filtersOf(MethodParameter parameter) {
    return (Filters<?, ?>) BeanUtils.instantiateClass(parameter.getParameterType());
  }
}
