package io.plimsoll.application.usage;

import io.plimsoll.application.change.Outcome;
import io.plimsoll.application.transaction.UnitOfWork;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.Offerings;
import io.plimsoll.domain.marketplace.Resources;
import io.plimsoll.domain.organization.Projects;
import io.plimsoll.domain.usage.ReportingTerms;
import io.plimsoll.domain.usage.UsageAmount;
import io.plimsoll.domain.usage.UsageId;
import io.plimsoll.domain.usage.UsageLedger;
import io.plimsoll.domain.usage.UsageTotal;
import io.plimsoll.domain.usage.UserUsages;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts that users have in what was used, all or none. An amount of 0 becomes the sum of
 * its parts, and every policy that this touches is evaluated before it is committed (rule 6).
 * Telling the same again changes nothing.
 */
public interface SetUserUsages {

  /** Gives back the identity of the usage. */
  Outcome<UsageId, Fault> set(Viewer viewer, Command command);

  /**
   * What is told.
   *
   * @param usage an amount of the resource and component
   * @param parts gives the parts when the viewer has been found to be allowed to tell them
   */
  record Command(UsageId usage, Supplier<List<Part>> parts) {}

  /**
   * What one user used; when a user is named twice for a month, the last one counts.
   *
   * @param username 1 to {@value UserUsages#MAX_USERNAME_LENGTH} characters
   * @param date gives the month, for which an amount is added when there is none; null for the
   *     month of the usage
   */
  record Part(String username, UsageAmount amount, @Nullable Instant date) {}

  /** Why parts can't be taken. */
  sealed interface Fault {
    record FutureDate() implements Fault {}

    /** Before the first month for which usage can be told. */
    record DateTooEarly() implements Fault {}

    /** The parts add up to more than an amount can be. */
    record SumTooLarge() implements Fault {}

    /** The sum of a cap's period would become {@code total}. */
    record CapExceeded(UsageTotal total, long cap) implements Fault {}
  }

  /**
   * Takes parts over these ports.
   *
   * @param zone decides which month it is
   */
  static SetUserUsages using(
      Resources resources,
      Offerings offerings,
      Projects projects,
      ReportingTerms terms,
      UsageLedger ledger,
      UserUsages userUsages,
      RecordUsage record,
      UnitOfWork unitOfWork,
      InstantSource clock,
      ZoneId zone) {
    return new UserUsageReporting(
        resources, offerings, projects, terms, ledger, userUsages, record, unitOfWork, clock, zone);
  }
}
