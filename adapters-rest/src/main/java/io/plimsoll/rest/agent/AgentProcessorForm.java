package io.plimsoll.rest.agent;

import io.plimsoll.application.agent.MaintainAgentServices.ProcessorDraft;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;

final class AgentProcessorForm extends Form {
  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<String> backendType = required("backend_type", FieldType.text(255));
  private final FormField<String> backendVersion =
      nullable("backend_version", FieldType.anyText(255));

  ProcessorDraft draft() {
    return new ProcessorDraft(name.get(), backendType.get(), backendVersion.or(""));
  }
}
