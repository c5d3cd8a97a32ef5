package guilty.bootstrap.wiring;

/** What nobody else must see. */
public class Wiring {}
