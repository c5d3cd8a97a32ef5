package guilty.rest.policy;

import guilty.persistence.policy.Tables;

/** Public without a reason. */
public record ControllerUsingTables(Tables tables) {}
