package io.plimsoll.rest.usage;

import io.plimsoll.rest.body.FieldType;
import io.swagger.v3.oas.models.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tools.jackson.databind.JsonNode;

/** A moment as it was sent; one without a zone is in that of billing, which a form can't know. */
record ZonedMoment(JsonNode sent) {
  static final FieldType<ZonedMoment> TYPE = new Type();

  Instant in(ZoneId zone) {
    return FieldType.moment(zone).read(sent);
  }

  private record Type() implements FieldType<ZonedMoment> {
    private static final FieldType<Instant> ANYWHERE = FieldType.moment(ZoneOffset.UTC);

    @Override
    public ZonedMoment read(JsonNode value) {
      ANYWHERE.read(value);
      return new ZonedMoment(value);
    }

    @Override
    public Schema<?> schema() {
      return ANYWHERE.schema();
    }
  }
}
