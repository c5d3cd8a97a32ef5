package guilty.domain.policy;

/** A driven port. */
public interface Policies {
  int count();
}
