package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.BlockedByPolicy;
import io.plimsoll.rest.error.RefusedException;

/** Tells what a fired policy does not let be done. */
final class PolicyBlock {

  private PolicyBlock() {}

  static RefusedException exception(BlockedByPolicy why) {
    String what =
        why.resource() == null ? "Creation of new resources" : "Modification of existing resources";
    // the two full stops are the wire's
    return RefusedException.onSave(
        "%s in this project is prohibited by OfferingUsagePolicy for Offering %s. UUID: %s.."
            .formatted(what, why.offering().name(), why.offering().id()));
  }
}
