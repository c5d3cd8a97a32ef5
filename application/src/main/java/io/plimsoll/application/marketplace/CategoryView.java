package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.Category;
import java.time.Instant;

/**
 * A category as screens show it.
 *
 * @param offerings how many that the viewer can order stand on it
 */
public record CategoryView(Category category, Instant created, long offerings) {}
