package io.plimsoll.rest.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of answers what a client did not ask for. */
@RestControllerAdvice
final class SparseFieldsAdvice implements ResponseBodyAdvice<Object> {
  private static final Set<HttpMethod> READ = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final JsonMapper mapper;

  SparseFieldsAdvice(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public boolean supports(
      MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
    return returnType.hasMethodAnnotation(SparseFields.class)
        || returnType.getContainingClass().isAnnotationPresent(SparseFields.class);
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object body,
      MethodParameter returnType,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (!READ.contains(request.getMethod())
        || !(request instanceof ServletServerHttpRequest servlet)) {
      return body;
    }
    List<String> wanted = Query.of(servlet.getServletRequest()).all("field");
    if (wanted.isEmpty()) {
      return body;
    }
    // a tree even for a list: what is no list is written as what it is, not as what was declared
    if (body instanceof List<?> items) {
      ArrayNode sparse = mapper.createArrayNode();
      items.forEach(item -> sparse.add(sparse(item, wanted)));
      return sparse;
    }
    return body == null ? null : sparse(body, wanted);
  }

  private JsonNode sparse(Object body, List<String> wanted) {
    JsonNode tree = mapper.valueToTree(body);
    if (tree instanceof ObjectNode object && body instanceof Record) {
      Set<String> known = new HashSet<>(FieldNames.of(body.getClass()));
      known.retainAll(wanted);
      return known.isEmpty() ? tree : object.retain(known);
    }
    return tree;
  }
}
