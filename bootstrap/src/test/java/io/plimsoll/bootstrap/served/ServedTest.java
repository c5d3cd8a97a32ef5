package io.plimsoll.bootstrap.served;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.RoleGrant;
import io.plimsoll.domain.access.Scope;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.domain.organization.Project;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Tests with the served application; what each stores has names that no other test uses. */
public abstract class ServedTest {
  private final String mark = UUID.randomUUID().toString();
  protected final ServedApplication application = ServedApplication.onH2();
  protected final MarketplaceSeed seed = application.seed(own("provider"));

  /** A name that no other test uses. */
  protected final String own(String name) {
    return name + " " + mark;
  }

  protected Api anonymous() {
    return application.anonymous();
  }

  protected Api staff() {
    return application.as(with("staff", true, false));
  }

  protected Api support() {
    return application.as(with("support", false, true));
  }

  protected Api stranger() {
    return application.as(seed.user(own("stranger")));
  }

  /** Somebody who holds this role in an organization, by its unmarked name. */
  protected Api holder(Role role, String organization) {
    String name = own(role + " of " + organization);
    seed.grant(name, role, own(organization));
    return application.as(seed.user(name));
  }

  protected Api owner(String organization) {
    return holder(Role.CUSTOMER_OWNER, organization);
  }

  /** Somebody who holds this role in a project of an organization, by their unmarked names. */
  protected User projectRole(Role role, String project, String organization) {
    User user = seed.user(own(role + " of " + project));
    Project of = seed.project(own(project), own(organization));
    application
        .get(Users.class)
        .grant(
            List.of(
                RoleGrant.lasting(
                    UUID.randomUUID(), user.id(), role, Scope.of(of.id()), MarketplaceSeed.EPOCH)));
    return user;
  }

  /** What the items of a list have in this field, without the mark of this test. */
  protected List<String> unmarked(Answer list, String field) {
    return StreamSupport.stream(list.hasStatus(200).json().spliterator(), false)
        .map(each -> each.get(field).stringValue().replace(own(""), ""))
        .toList();
  }

  protected static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private User with(String name, boolean staff, boolean support) {
    User user = seed.user(own(name));
    User raised =
        new User(user.id(), user.username(), user.fullName(), user.email(), staff, support, true);
    application.get(Users.class).save(List.of(raised));
    return raised;
  }
}
