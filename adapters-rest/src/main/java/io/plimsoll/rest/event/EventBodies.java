package io.plimsoll.rest.event;

import io.plimsoll.application.event.EventView;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows events in the words of the wire. */
@Mapper(config = Wire.class)
interface EventBodies {

  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "created", source = "at")
  @Mapping(target = "eventType", source = "type")
  EventBody body(EventView view);
}
