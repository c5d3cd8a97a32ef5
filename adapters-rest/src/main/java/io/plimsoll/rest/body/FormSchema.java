package io.plimsoll.rest.body;

import io.swagger.v3.oas.models.media.Schema;

/** Describes the bodies of a form. */
public final class FormSchema {

  private FormSchema() {}

  /** What a body may have; a partial one must have nothing. */
  public static Schema<?> of(Form form, boolean partial) {
    Schema<?> schema = Types.of("object");
    for (FormField<?> field : form.fields()) {
      Schema<?> value = field.type().schema();
      schema.addProperty(field.name(), field.isNullable() ? Types.orNull(value) : value);
      if (field.isRequired() && !partial) {
        schema.addRequiredItem(field.name());
      }
    }
    return schema;
  }
}
