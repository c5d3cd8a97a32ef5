package io.plimsoll.domain.marketplace;

/** A shelf of the marketplace, on which offerings are sorted. */
public record Category(CategoryId id, String title, String description) {}
