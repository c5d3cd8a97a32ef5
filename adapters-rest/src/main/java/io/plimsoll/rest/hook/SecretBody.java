package io.plimsoll.rest.hook;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A new signing secret.
 *
 * @param formerSecretExpires until when the one before signs as well
 */
@JsonNaming(SnakeCaseStrategy.class)
record SecretBody(String secret, String formerSecretExpires) {}
