package io.plimsoll.rest.delivery;

import io.plimsoll.application.delivery.DeliveryView;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows deliveries in the words of the wire. */
@Mapper(config = Wire.class)
interface DeliveryBodies {

  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "lastAttempt", source = "tried")
  DeliveryBody body(DeliveryView view);
}
