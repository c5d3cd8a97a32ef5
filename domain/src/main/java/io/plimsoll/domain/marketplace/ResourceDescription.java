package io.plimsoll.domain.marketplace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those who bought or sell a resource say about it, beside its name.
 *
 * @param slug for addresses that people read; empty when there is none
 * @param end its last day; null when that is open
 */
public record ResourceDescription(String slug, String text, @Nullable LocalDate end) {
  /** Characters that a text may have. */
  public static final int MAX_TEXT_LENGTH = 2000;

  /** The same address, with another text and end. */
  public ResourceDescription saying(String otherText, @Nullable LocalDate otherEnd) {
    return new ResourceDescription(slug, otherText, otherEnd);
  }
}
