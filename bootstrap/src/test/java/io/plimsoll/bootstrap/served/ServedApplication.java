package io.plimsoll.bootstrap.served;

import io.plimsoll.application.MarketplaceSeed;
import io.plimsoll.bootstrap.description.AnswerCheck;
import io.plimsoll.bootstrap.description.Description;
import io.plimsoll.bootstrap.wiring.PlimsollApplication;
import io.plimsoll.domain.access.AccessTokens;
import io.plimsoll.domain.access.TokenHash;
import io.plimsoll.domain.access.User;
import io.plimsoll.persistence.DatabasePorts;
import io.plimsoll.persistence.TestDatabase;
import io.plimsoll.rest.Api;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with its server on a free port of the loopback interface. */
public final class ServedApplication {
  private final ConfigurableApplicationContext context;
  private final int port;
  private final AnswerCheck check = new AnswerCheck(this::description);

  private ServedApplication(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** On a database in memory that all tests share; each has names of its own. */
  public static ServedApplication onH2() {
    return OnH2.APPLICATION;
  }

  /**
   * On a database that others may use as well.
   *
   * @param settings such as {@code --db-scheduler.enabled=false}
   */
  public static ServedApplication start(TestDatabase database, String... settings) {
    return new ServedApplication(
        new SpringApplicationBuilder(PlimsollApplication.class)
            .web(WebApplicationType.SERVLET)
            .logStartupInfo(false)
            .run(
                Stream.concat(
                        Stream.of(
                            "--spring.datasource.url=" + database.url(),
                            "--spring.datasource.username=" + database.username(),
                            "--spring.datasource.password=" + database.password(),
                            "--server.address=127.0.0.1",
                            "--server.port=0"),
                        Stream.of(settings))
                    .toArray(String[]::new)));
  }

  public void stop() {
    context.close();
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T get(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** What the server says about its API. */
  public Description description() {
    return Description.of(Api.at(port).get("/api/schema/").hasStatus(200).text());
  }

  /**
   * @param provider the organization that sells what nobody else is told to sell
   */
  public MarketplaceSeed seed(String provider) {
    return new MarketplaceSeed(new DatabasePorts(context), provider);
  }

  /** Nobody in particular; each answer is held against the description of the API. */
  public Api anonymous() {
    return Api.at(port).heardBy(check);
  }

  /** A client of this user. */
  public Api as(User user) {
    String token = UUID.randomUUID().toString().replace("-", "");
    get(AccessTokens.class).add(TokenHash.of(token), user.id(), MarketplaceSeed.EPOCH, 1000);
    return anonymous().as(token);
  }

  private static final class OnH2 {
    static final ServedApplication APPLICATION =
        start(TestDatabase.h2(), "--db-scheduler.enabled=false");
  }
}
