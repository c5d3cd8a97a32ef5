package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindCategories.Criterion;
import io.plimsoll.application.marketplace.FindCategories.Order;
import io.plimsoll.rest.paging.Filters;

final class CategoryFilters extends Filters<Criterion, Order> {

  CategoryFilters() {
    text("title", Criterion.TitleContains::new);
    order("title", Order.TITLE);
  }
}
