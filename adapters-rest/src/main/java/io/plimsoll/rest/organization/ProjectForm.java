package io.plimsoll.rest.organization;

import static io.plimsoll.rest.body.FieldType.anyText;
import static io.plimsoll.rest.body.FieldType.date;
import static io.plimsoll.rest.body.FieldType.orEmpty;
import static io.plimsoll.rest.body.FieldType.text;

import io.plimsoll.application.organization.ProjectDraft;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.identity.Name;
import io.plimsoll.domain.identity.Slug;
import io.plimsoll.domain.organization.OrganizationId;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.domain.organization.ProjectId;
import io.plimsoll.domain.organization.ProjectKind;
import io.plimsoll.domain.organization.ProjectProfile;
import io.plimsoll.rest.body.FieldType;
import io.plimsoll.rest.body.Form;
import io.plimsoll.rest.body.FormField;
import io.plimsoll.rest.link.Hyperlink;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.registry.DraftForm;
import java.time.LocalDate;
import java.util.Optional;

final class ProjectForm extends Form implements DraftForm<ProjectId, ProjectDraft> {
  private static final int MAX_GRACE_DAYS = 3650;

  private final FormField<Name> name = required("name", FieldType.name());
  private final FormField<OrganizationId> organization =
      required("customer", new Hyperlink(Route.ORGANIZATION).map(OrganizationId::new));
  private final FormField<Optional<BackendId>> backendId =
      optional("backend_id", orEmpty(text(BackendId.MAX_LENGTH).map(BackendId::new)));
  private final FormField<String> slug = optional("slug", text(255));
  private final FormField<String> description = optional("description", anyText(2000));
  private final FormField<ProjectKind> kind = optional("kind", FieldType.choice(ProjectKind.class));
  private final FormField<LocalDate> start = nullable("start_date", date());
  private final FormField<LocalDate> end = nullable("end_date", date());
  private final FormField<Long> graceDays =
      nullable("grace_period_days", FieldType.integer(0, MAX_GRACE_DAYS));

  @Override
  public ProjectDraft added(ProjectId id) {
    return changed(
        new ProjectDraft(
            new Project(id, null, name.get(), organization.get()),
            ProjectProfile.of(Slug.of(name.get().value()))));
  }

  /** The organization stays, whatever the body says. */
  @Override
  public ProjectDraft changed(ProjectDraft present) {
    Project project = present.project();
    ProjectProfile profile = present.profile();
    return new ProjectDraft(
        new Project(
            project.id(),
            backendId.or(Optional.ofNullable(project.backendId())).orElse(null),
            name.or(project.name()),
            project.organization()),
        new ProjectProfile(
            slug.or(profile.slug()),
            description.or(profile.description()),
            kind.or(profile.kind()),
            start.orNull(profile.start()),
            end.orNull(profile.end()),
            graceDays.isGiven() ? graceDays.or(0L).intValue() : profile.graceDays()));
  }
}
