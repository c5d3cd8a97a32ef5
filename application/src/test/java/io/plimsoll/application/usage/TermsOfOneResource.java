package io.plimsoll.application.usage;

import io.plimsoll.domain.marketplace.ResourceId;
import io.plimsoll.domain.usage.ReportingTerms;
import java.util.Map;

/** The terms of the only resource of a test. */
final class TermsOfOneResource implements ReportingTerms {
  Terms terms = new Terms(false, Map.of());

  @Override
  public Terms of(ResourceId resource) {
    return terms;
  }
}
