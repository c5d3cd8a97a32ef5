package io.plimsoll.rest.query;

import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads ids in paths; what can't be one leads nowhere. */
@Component
final class PublicIdConverter implements Converter<String, UUID> {

  @Override
  public UUID convert(String text) {
    return PublicIds.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a UUID: " + text));
  }
}
