package io.plimsoll.bootstrap.command;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line, for people who run a command, why it failed. */
final class Explanation {
  private static final Logger LOG = LoggerFactory.getLogger(Explanation.class);
  private static final int H2_DATABASE_ALREADY_OPEN = 90020;

  private Explanation() {}

  static String of(Throwable failure) {
    LOG.debug("the command failed", failure);
    List<Throwable> causes = causesDeepestFirst(failure);
    return causes.stream()
        .map(Explanation::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> firstLine(causes.getFirst()));
  }

  /** Whether the embedded database belongs to another process. */
  static boolean isTakenDatabase(Throwable failure) {
    return causesDeepestFirst(failure).stream()
        .anyMatch(cause ->
            cause instanceof SQLException sql && sql.getErrorCode() == H2_DATABASE_ALREADY_OPEN);
  }

  private static Optional<String> known(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case PortInUseException taken ->
              "Port %d is in use by another program. Stop that one, or set SERVER_PORT to another port."
                  .formatted(taken.getPort());
          case ConnectException unreachable ->
              "The database can't be reached: %s. Is it running, and is SPRING_DATASOURCE_URL right?"
                  .formatted(firstLine(unreachable));
          case UnknownHostException unknown ->
              "The database can't be reached: there is no host %s. Is SPRING_DATASOURCE_URL right?"
                  .formatted(firstLine(unknown));
          case SQLException sql when isTakenDatabase(sql) ->
              "The embedded database is in use by another process. Stop that one first, or set"
                  + " PLIMSOLL_DATA_DIR to another folder.";
          case SQLException sql -> "The database says: " + firstLine(sql);
          case FlywayValidateException invalid ->
              "The schema of the database is not this version's; was it made by a newer Plimsoll? "
                  + firstLine(invalid);
          case BindException unbound when unbound.getProperty() != null ->
              unusable(unbound.getProperty());
          default -> null;
        });
  }

  private static String unusable(ConfigurationProperty property) {
    return "The setting %s can't be \"%s\"; docs/configuration.md says what it may be."
        .formatted(property.getName(), property.getValue());
  }

  private static List<Throwable> causesDeepestFirst(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable cause = failure;
        cause != null && !causes.contains(cause);
        cause = cause.getCause()) {
      causes.addFirst(cause);
    }
    return causes;
  }

  private static String firstLine(Throwable cause) {
    String message = Objects.requireNonNullElse(cause.getMessage(), "").strip();
    return message.isEmpty()
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow().replaceFirst("; SQL statement:$", "");
  }
}
