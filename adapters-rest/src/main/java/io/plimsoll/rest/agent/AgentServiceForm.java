package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.MaintainAgentServices.ServiceDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class AgentServiceForm extends Form {
  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<String> mode = nullable("mode", FieldType.anyText(100));

  ServiceDraft draft() {
    return new ServiceDraft(name.get(), mode.or(""));
  }
}
