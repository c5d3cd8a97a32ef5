package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.CategoryView;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows categories in the words of the wire. */
@Mapper(config = Wire.class)
interface CategoryBodies {

  @Mapping(target = ".", source = "category")
  @Mapping(target = "url", source = "category.id")
  @Mapping(target = "uuid", source = "category.id")
  @Mapping(target = "offeringCount", source = "offerings")
  CategoryBody body(CategoryView view, @Context Links links);
}
