package io.plimsoll.rest;

import io.plimsoll.application.InMemoryMarketplace;
import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Talks to a started server, over a marketplace that all tests share but in which each uses its
 * own.
 */
@SpringBootTest(
    classes = ServedMarketplace.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ServedTest {
  protected static final String POLICIES = "/api/marketplace-offering-usage-policies/";

  private final String mark = UUID.randomUUID().toString();

  @Autowired protected MarketplaceSeed seed;
  @Autowired protected InMemoryMarketplace ports;
  @Autowired protected SettableClock clock;
  @LocalServerPort private int port;

  protected Api api() {
    return Api.at(port);
  }

  /** A name that no other test uses. */
  protected String own(String name) {
    return name + " " + mark;
  }

  protected Api staff() {
    User user = seed.user(own("staff"));
    ports
        .users()
        .save(
            List.of(new User(user.id(), user.username(), user.fullName(), "", true, false, true)));
    return signedIn("staff");
  }

  protected Api support() {
    User user = seed.user(own("support"));
    ports
        .users()
        .save(
            List.of(new User(user.id(), user.username(), user.fullName(), "", false, true, true)));
    return signedIn("support");
  }

  protected Api owner(String organization) {
    return holder(Role.CUSTOMER_OWNER, organization);
  }

  protected Api holder(Role role, String organization) {
    String name = role + " of " + organization;
    seed.grant(own(name), role, own(organization));
    return signedIn(name);
  }

  protected Api stranger() {
    seed.user(own("stranger"));
    return signedIn("stranger");
  }

  protected Api signedIn(String name) {
    User user = ports.users().byUsername(Set.of(own(name))).get(own(name));
    if (user == null) {
      throw new IllegalStateException("no such user: " + name);
    }
    String token = UUID.randomUUID().toString().replace("-", "");
    ports.tokens().add(TokenHash.of(token), user.id(), clock.instant(), 100);
    return api().as(token);
  }
}
