package guilty.batch.evaluation;

/** What another adapter must not see. */
public class Job {}
