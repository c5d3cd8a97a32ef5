package io.plimsoll.rest.agent;

import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class AgentStatisticsForm extends Form {
  final FormField<String> statistics = required("statistics", FieldType.object());
}
