package io.plimsoll.domain.marketplace;

/** What its provider says about an offering, in short and in full; empty when nothing. */
public record OfferingDescription(String text, String fullText) {
  /** Nothing. */
  public static final OfferingDescription NONE = new OfferingDescription("", "");
}
