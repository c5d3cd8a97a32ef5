package io.plimsoll.application.marketplace;

import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.ResourceDescription;
import java.util.Objects;

/** What those who bought or sell a resource can say about it. */
public record ResourceDraft(Name name, ResourceDescription description) {

  /** Whether the resource is to end at another day. */
  boolean endsOtherwiseThan(ResourceDraft other) {
    return !Objects.equals(description.end(), other.description.end());
  }

  /** Whether it is called or described in other words. */
  boolean readsOtherwiseThan(ResourceDraft other) {
    return !name.equals(other.name) || !description.text().equals(other.description.text());
  }
}
