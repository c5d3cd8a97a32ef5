package io.plimsoll.rest.marketplace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A plan period as the wire has it.
 *
 * @param end null while it lasts
 * @param components what was used in it
 */
@JsonNaming(SnakeCaseStrategy.class)
record PlanPeriodBody(
    UUID uuid,
    String planName,
    UUID planUuid,
    String start,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String end,
    List<Usage> components) {

  /**
   * What was used of a component in a month.
   *
   * @param usage a decimal
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Usage(
      UUID uuid,
      String created,
      String type,
      String name,
      String measuredUnit,
      String date,
      String description,
      String usage,
      boolean recurring,
      String missingUsagePolicy) {}
}
