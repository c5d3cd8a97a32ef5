package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.Decision;
import io.plimsoll.application.policy.Standing;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.rest.body.Timestamp;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Wire;
import io.plimsoll.rest.policy.DecisionBody.DecidingPolicy;
import io.plimsoll.rest.policy.DecisionBody.HeadroomBody;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows decisions in the words of the wire. */
@Mapper(config = Wire.class)
interface DecisionBodies {

  @Mapping(target = "allowed", expression = "java(decision.allowed())")
  @Mapping(target = "offeringUuid", source = "standing.offering.value")
  @Mapping(target = "customerUuid", source = "standing.organization.value")
  @Mapping(target = "customerIsBarred", source = "standing.barred")
  @Mapping(target = "policies", expression = "java(policies(decision.deciding(), links))")
  @Mapping(target = "components", expression = "java(headroom(decision.headroom()))")
  @Mapping(target = "usageReported", expression = "java(moment(decision.reported()))")
  DecisionBody body(Decision decision, @Context Links links);

  List<DecidingPolicy> policies(List<Standing.Held> policies, @Context Links links);

  @Mapping(target = "uuid", source = "policy")
  @Mapping(target = "url", source = "policy")
  @Mapping(target = "hasFired", source = "fired")
  @Mapping(target = "firedDatetime", source = "since")
  @Mapping(target = "periodName", source = "period")
  DecidingPolicy policy(Standing.Held policy, @Context Links links);

  List<HeadroomBody> headroom(List<Decision.Headroom> headroom);

  @Mapping(target = "type", source = "limit.reading.component.value")
  @Mapping(target = "limit", source = "limit.reading.limit.value")
  @Mapping(target = "total", expression = "java(headroom.limit().reading().total().toString())")
  @Mapping(target = "headroom", expression = "java(nothingLess(headroom.left()))")
  @Mapping(target = "policyUuid", source = "policy.policy")
  @Mapping(target = "periodName", source = "policy.period")
  @Mapping(target = "usageReported", source = "limit.reported")
  HeadroomBody headroom(Decision.Headroom headroom);

  default String nothingLess(BigDecimal left) {
    return left.max(BigDecimal.ZERO).setScale(2).toPlainString();
  }

  default @Nullable String moment(Optional<Instant> moment) {
    return moment.map(Timestamp::of).orElse(null);
  }

  default int number(Period period) {
    return period.number();
  }

  default String label(Period period) {
    return period.label();
  }
}
