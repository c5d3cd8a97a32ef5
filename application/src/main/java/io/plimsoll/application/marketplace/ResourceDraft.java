package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those who bought or sell a resource can say about it.
 *
 * @param description at most {@value
 *     io.plimsoll.domain.marketplace.ResourceProfile#MAX_DESCRIPTION_LENGTH} characters
 * @param end its last day; null when that is open
 */
public record ResourceDraft(Name name, String description, @Nullable LocalDate end) {}
