package guilty.rest.policy;

/** What another adapter must not see. */
public class Controller {}
