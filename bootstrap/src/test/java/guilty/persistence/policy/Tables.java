package guilty.persistence.policy;

/** What another adapter must not see. */
public class Tables {}
