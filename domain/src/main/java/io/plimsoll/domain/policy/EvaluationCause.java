package io.plimsoll.domain.policy;

/**
 * Why a policy was evaluated, and by whom (rule 8).
 *
 * @param by the username, or the identity of the run
 */
public record EvaluationCause(Kind kind, String by) {

  /** What led to an evaluation. */
  public enum Kind {
    /** Somebody created or changed the policy. */
    POLICY_SAVED,
    /** Somebody reported usage. */
    USAGE_REPORTED,
    /** Somebody blocked, archived or regrouped an organization, or took that back. */
    ORGANIZATION_CHANGED,
    /** A run over many policies: nightly, by hand, or after an import. */
    RUN
  }

  public static EvaluationCause policySavedBy(String username) {
    return new EvaluationCause(Kind.POLICY_SAVED, username);
  }

  public static EvaluationCause usageReportedBy(String username) {
    return new EvaluationCause(Kind.USAGE_REPORTED, username);
  }

  public static EvaluationCause organizationChangedBy(String username) {
    return new EvaluationCause(Kind.ORGANIZATION_CHANGED, username);
  }

  public static EvaluationCause run(String identity) {
    return new EvaluationCause(Kind.RUN, identity);
  }
}
