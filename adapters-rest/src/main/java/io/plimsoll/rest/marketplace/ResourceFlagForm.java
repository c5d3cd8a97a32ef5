package io.plimsoll.rest.marketplace;

import io.plimsoll.domain.marketplace.ResourceFlags;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

/** What a body says about one of the flags of a resource. */
abstract sealed class ResourceFlagForm extends Form {

  abstract ResourceFlags changed(ResourceFlags present);

  static final class Paused extends ResourceFlagForm {
    private final FormField<Boolean> paused = optional("paused", FieldType.flag());

    @Override
    ResourceFlags changed(ResourceFlags present) {
      return present.paused(paused.or(present.paused()));
    }
  }

  static final class Downscaled extends ResourceFlagForm {
    private final FormField<Boolean> downscaled = optional("downscaled", FieldType.flag());

    @Override
    ResourceFlags changed(ResourceFlags present) {
      return present.downscaled(downscaled.or(present.downscaled()));
    }
  }

  static final class RestrictMemberAccess extends ResourceFlagForm {
    private final FormField<Boolean> restricts =
        optional("restrict_member_access", FieldType.flag());

    @Override
    ResourceFlags changed(ResourceFlags present) {
      return present.restrictingMembers(restricts.or(present.restrictsMembers()));
    }
  }
}
