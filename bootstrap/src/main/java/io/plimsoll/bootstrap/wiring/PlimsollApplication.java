package io.plimsoll.bootstrap.wiring;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The whole application. What only a server needs is in {@link ServerConfiguration}. */
@SpringBootApplication(
    proxyBeanMethods = false,
    scanBasePackages = {
      "io.plimsoll.bootstrap.wiring",
      "io.plimsoll.persistence",
      "io.plimsoll.notification",
      "io.plimsoll.batch"
    })
@EnableConfigurationProperties(PlimsollProperties.class)
public class PlimsollApplication {
  /** A command says itself, in one line, why a job broke off. */
  private static final String[] QUIET = {
    "logging.level.io.plimsoll=WARN", "logging.level.org.springframework.batch=OFF"
  };

  /** Starts what a command needs that does its work and ends: no server, no schedule. */
  public static ConfigurableApplicationContext forWork() {
    return application(WebApplicationType.NONE)
        .properties("db-scheduler.enabled=false")
        .properties(QUIET)
        .run();
  }

  /** Starts what works on the evaluations of other processes: no server, no schedule. */
  public static ConfigurableApplicationContext forWorking() {
    return application(WebApplicationType.NONE)
        .profiles("cluster", "worker")
        .properties("db-scheduler.enabled=false", "logging.level.io.plimsoll=INFO")
        .run();
  }

  /** Starts the server and the nightly schedule. */
  public static ConfigurableApplicationContext forServing() {
    return application(WebApplicationType.SERVLET)
        .properties("logging.level.io.plimsoll=INFO")
        .run();
  }

  /**
   * Starts a server that keeps nothing and does nothing by night.
   *
   * @param staffToken lets its bearer do everything
   * @param mail takes all mail, whatever mail server the environment names
   */
  public static ConfigurableApplicationContext forTrying(
      String staffToken, JavaMailSenderImpl mail) {
    // as arguments: they go before whatever the environment says
    List<String> settings =
        List.of(
            "--spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_DELAY=-1;"
                + EmbeddedDatabase.COMPATIBILITY,
            "--spring.datasource.username=" + EmbeddedDatabase.USER,
            "--spring.datasource.password=",
            "--spring.profiles.active=",
            "--db-scheduler.polling-interval=200ms",
            "--plimsoll.evaluation.cron=-",
            "--plimsoll.staff-token=" + staffToken);
    return application(WebApplicationType.SERVLET)
        .properties(QUIET)
        .initializers(context -> context.getBeanFactory().registerSingleton("mailSender", mail))
        .run(settings.toArray(String[]::new));
  }

  /** As the manifest of the jar names it. */
  public static String version() {
    return Objects.requireNonNullElse(
        PlimsollApplication.class.getPackage().getImplementationVersion(), "development");
  }

  private static SpringApplicationBuilder application(WebApplicationType type) {
    return new SpringApplicationBuilder(PlimsollApplication.class)
        .web(type)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false);
  }
}
