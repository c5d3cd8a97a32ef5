package io.plimsoll.rest.agent;

import io.plimsoll.domain.agent.AgentIdentity;
import io.plimsoll.domain.agent.AgentIdentityId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.registry.DraftForm;
import java.time.Instant;
import java.time.ZoneOffset;

final class AgentIdentityForm extends Form implements DraftForm<AgentIdentityId, AgentIdentity> {
  private static final int MAX_CONTENT = 1 << 16;
  private static final String NOTHING = "[]";

  final FormField<OfferingId> offering = required("offering", FieldType.id().map(OfferingId::new));
  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<String> version = nullable("version", FieldType.anyText(100));
  private final FormField<String> dependencies = nullable("dependencies", FieldType.list());
  private final FormField<String> configFilePath =
      nullable("config_file_path", FieldType.anyText(255));
  private final FormField<String> configFileContent =
      nullable("config_file_content", FieldType.anyText(MAX_CONTENT));
  private final FormField<Instant> lastRestarted =
      nullable("last_restarted", FieldType.moment(ZoneOffset.UTC));

  @Override
  public AgentIdentity added(AgentIdentityId id) {
    return new AgentIdentity(
        id,
        offering.get(),
        name.get(),
        version.or(""),
        dependencies.or(NOTHING),
        configFilePath.or(""),
        configFileContent.or(""),
        lastRestarted.orNull(null),
        null);
  }

  @Override
  public AgentIdentity changed(AgentIdentity present) {
    return new AgentIdentity(
        present.id(),
        offering.or(present.offering()),
        name.or(present.name()),
        changed(version, present.version(), ""),
        changed(dependencies, present.dependencies(), NOTHING),
        changed(configFilePath, present.configFilePath(), ""),
        changed(configFileContent, present.configFileContent(), ""),
        lastRestarted.orNull(present.lastRestarted()),
        present.creator());
  }

  private static String changed(FormField<String> field, String present, String none) {
    return field.isGiven() ? field.or(none) : present;
  }
}
