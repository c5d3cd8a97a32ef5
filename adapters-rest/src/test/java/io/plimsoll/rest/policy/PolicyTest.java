package io.plimsoll.rest.policy;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import io.plimsoll.rest.ServedTest;

/** What tests of policies have in common: an offering of their own, and bodies about it. */
abstract class PolicyTest extends ServedTest {

  /** With the components {@code cpu} and {@code gpu}, sold by {@code provider}. */
  protected OfferingSeed offering() {
    return seed.offering(own("offering")).soldBy(own("provider")).with("cpu", "gpu");
  }

  protected static String scope(OfferingSeed offering) {
    return "https://elsewhere.example/api/marketplace-provider-offerings/%s/"
        .formatted(offering.id());
  }

  protected static String group(OrganizationGroupId group) {
    return "/api/organization-groups/%s/".formatted(group);
  }

  /** A body that is as it should be, with more fields, each after a comma. */
  protected static String body(OfferingSeed offering, String more) {
    return json(
        """
        {'scope': '%s', 'actions': 'notify_organization_owners', 'component_limits_set': [],
         'apply_to_all': true %s}\
        """
            .formatted(scope(offering), more));
  }

  protected static String body(OfferingSeed offering) {
    return body(offering, "");
  }

  /** Defines a policy and gives its path. */
  protected static String defined(Api api, String body) {
    Answer defined = api.post(POLICIES, body).hasStatus(201);
    return POLICIES + defined.string("uuid") + "/";
  }

  /** Reads apostrophes as quotation marks. */
  protected static String json(String text) {
    return text.replace('\'', '"');
  }
}
