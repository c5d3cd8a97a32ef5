package io.plimsoll.bootstrap.command;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.plimsoll.domain.identity.BackendId;
import io.plimsoll.domain.policy.LimitReading;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints each policy as one line of JSON. */
final class VerdictJson implements Consumer<JudgedPolicy> {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final PrintWriter out;

  VerdictJson(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void accept(JudgedPolicy judged) {
    @Nullable BackendId offering = judged.offering().backendId();
    out.println(
        MAPPER.writeValueAsString(
            new Line(
                judged.policy().id().value(),
                offering == null ? null : offering.value(),
                judged.policy().terms().period().number(),
                judged.fired(),
                judged.changed(),
                judged.verdict().readings().stream().map(LimitLine::of).toList())));
  }

  /**
   * @param offering its backend_id; null when it has none
   */
  @JsonPropertyOrder({"policy", "offering", "period", "fired", "changed", "limits"})
  private record Line(
      UUID policy,
      @Nullable String offering,
      int period,
      boolean fired,
      boolean changed,
      List<LimitLine> limits) {}

  /**
   * @param total a decimal, as text so that no reader rounds it
   */
  @JsonPropertyOrder({"component", "total", "limit", "exceeded"})
  private record LimitLine(String component, String total, long limit, boolean exceeded) {
    static LimitLine of(LimitReading reading) {
      return new LimitLine(
          reading.component().value(),
          reading.total().toString(),
          reading.limit().value(),
          reading.exceeded());
    }
  }
}
