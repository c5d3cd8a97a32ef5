package io.plimsoll.application.marketplace;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.domain.marketplace.OrderId;

/** Shows orders to those who bought and to those who sell; the latest first. */
public interface FindOrders extends Finder<OrderView, OrderId, OrderCriterion, OrderSorting> {}
