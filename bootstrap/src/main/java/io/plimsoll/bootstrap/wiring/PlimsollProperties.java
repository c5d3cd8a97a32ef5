package io.plimsoll.bootstrap.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Plimsoll.
 *
 * @param staffToken Token of the staff user, 40 hexadecimal digits are usual. Without it the first
 *     start of the server makes a token and prints it once; only its hash is stored.
 * @param dataDir Folder of the embedded database, which is used unless spring.datasource.url names
 *     another.
 * @param now Instant at which the clock starts, such as 2005-12-15T00:00:00Z, for demonstrations
 *     and tests on old data. Without it the clock tells the real time.
 * @param timeZone Time zone in whose calendar months usage is billed, and in whose time the nightly
 *     evaluation starts.
 * @param evaluation The nightly evaluation.
 * @param cluster Evaluations that workers share, in the profile cluster.
 * @param delivery Sending mail and webhooks.
 * @param webhooks Requests that tell other systems of events.
 * @param publicUrl Where people reach this server, such as https://plimsoll.example.org; links in
 *     mail begin with it.
 * @param mail How mail looks. Which server sends it is spring.mail's to say.
 */
@ConfigurationProperties("plimsoll")
record PlimsollProperties(
    @Nullable String staffToken,
    @DefaultValue("./data") Path dataDir,
    @Nullable Instant now,
    @DefaultValue("UTC") ZoneId timeZone,
    @DefaultValue Evaluation evaluation,
    @DefaultValue Cluster cluster,
    @DefaultValue Delivery delivery,
    @DefaultValue Webhooks webhooks,
    URI publicUrl,
    @DefaultValue Mail mail) {

  /**
   * Requests that tell other systems of events.
   *
   * @param allowPrivateTargets Whether they may go to private, loopback and other addresses that
   *     are not public. Whoever may add a webhook can then make the server call whatever it can
   *     reach.
   */
  record Webhooks(@DefaultValue("false") boolean allowPrivateTargets) {}

  /**
   * The nightly evaluation.
   *
   * @param cron When it starts, as six fields: second, minute, hour, day of month, month, day of
   *     week.
   * @param partitions How many parts of it one process works on at the same time, each with a
   *     database connection of its own; 1 to 64.
   */
  record Evaluation(@DefaultValue("0 0 2 * * *") String cron, @DefaultValue("4") int partitions) {
    private static final int MAX_PARTITIONS = 64;

    Evaluation {
      if (partitions < 1 || partitions > MAX_PARTITIONS) {
        throw new IllegalArgumentException(
            "plimsoll.evaluation.partitions is a number from 1 to %d, not %d"
                .formatted(MAX_PARTITIONS, partitions));
      }
    }
  }

  /**
   * Evaluations that workers share, in the profile cluster.
   *
   * @param queue Queue of the broker through which workers get their parts. Each database needs one
   *     of its own.
   * @param parts How many parts an evaluation is split into, 1 to 1000: several times as many as
   *     all workers work on at the same time.
   * @param pollInterval How often the process that started an evaluation looks how far the workers
   *     are.
   * @param timeout How long the workers may take; after that the evaluation breaks off.
   */
  record Cluster(
      @DefaultValue("plimsoll.evaluation") String queue,
      @DefaultValue("32") int parts,
      @DefaultValue("1s") Duration pollInterval,
      @DefaultValue("6h") Duration timeout) {
    private static final int MAX_PARTS = 1000;

    Cluster {
      if (parts < 1 || parts > MAX_PARTS) {
        throw new IllegalArgumentException(
            "plimsoll.cluster.parts is a number from 1 to %d, not %d".formatted(MAX_PARTS, parts));
      }
      if (!pollInterval.isPositive() || !timeout.isPositive()) {
        throw new IllegalArgumentException(
            "plimsoll.cluster.poll-interval and plimsoll.cluster.timeout are longer than nothing");
      }
    }
  }

  /**
   * Sending mail and webhooks.
   *
   * @param firstDelay How long after a failure a delivery is tried again; doubles with each further
   *     failure.
   * @param longestDelay The most that the delay between two attempts grows to.
   * @param giveUpAfter For how long a delivery is tried; after that it has failed, and can be
   *     retried by hand.
   */
  record Delivery(
      @DefaultValue("10s") Duration firstDelay,
      @DefaultValue("1h") Duration longestDelay,
      @DefaultValue("3d") Duration giveUpAfter) {}

  /**
   * How mail looks.
   *
   * @param from As whom it is sent: name@host, or Name &lt;name@host&gt;.
   * @param replyTo Where answers go. Without it they go to the sender.
   * @param templates Folder of templates that replace those of the same names.
   */
  record Mail(
      @DefaultValue("plimsoll@localhost") String from,
      @Nullable String replyTo,
      @Nullable Path templates) {}
}
