package io.plimsoll.bootstrap.served;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.User;
import io.plimsoll.domain.access.Users;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.UUID;

/** Tests with the served application; what each stores has names that no other test uses. */
public abstract class ServedTest {
  protected final ServedApplication application = ServedApplication.onH2();
  protected final MarketplaceSeed seed = application.seed();
  private final String mark = UUID.randomUUID().toString();

  /** A name that no other test uses. */
  protected String own(String name) {
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

  private User with(String name, boolean staff, boolean support) {
    User user = seed.user(own(name));
    User raised =
        new User(user.id(), user.username(), user.fullName(), user.email(), staff, support, true);
    application.get(Users.class).save(List.of(raised));
    return raised;
  }
}
