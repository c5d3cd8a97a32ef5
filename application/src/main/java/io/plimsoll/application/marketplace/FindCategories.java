package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.marketplace.FindCategories.Criterion;
import io.plimsoll.application.marketplace.FindCategories.Order;
import io.plimsoll.domain.marketplace.CategoryId;

/** Shows categories to everybody; by their titles. */
public interface FindCategories extends Finder<CategoryView, CategoryId, Criterion, Order> {

  /** By what categories can be chosen. */
  sealed interface Criterion {

    /** In any case. */
    record TitleContains(String text) implements Criterion {}
  }

  /** By what categories can be ordered. */
  enum Order {
    TITLE
  }
}
