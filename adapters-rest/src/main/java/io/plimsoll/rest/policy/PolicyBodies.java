package io.plimsoll.rest.policy;

import io.plimsoll.application.policy.PolicyView;
import io.plimsoll.domain.marketplace.ComponentType;
import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.Limit;
import io.plimsoll.domain.policy.OptionValue;
import io.plimsoll.domain.policy.Period;
import io.plimsoll.domain.policy.PolicyAction;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.link.Route;
import io.plimsoll.rest.link.Wire;
import io.plimsoll.rest.policy.PolicyBody.LimitBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import tools.jackson.databind.util.RawValue;

/** Shows policies in the words of the wire. */
@Mapper(config = Wire.class)
interface PolicyBodies {

  @Mapping(target = "uuid", source = "id")
  @Mapping(target = "url", source = "id")
  @Mapping(target = "scope", source = "offering")
  @Mapping(target = "scopeName", source = "offeringName")
  @Mapping(target = "scopeUuid", source = "offering.value")
  @Mapping(target = "actions", source = "actions.chosen")
  @Mapping(target = "createdByFullName", source = "creatorFullName")
  @Mapping(target = "createdByUsername", source = "creatorUsername")
  @Mapping(target = "hasFired", source = "fired")
  @Mapping(target = "firedDatetime", source = "since")
  @Mapping(target = "affectedResourcesCount", source = "affectedResources")
  @Mapping(target = "options", source = "actions.options")
  @Mapping(target = "organizationGroups", source = "groups")
  @Mapping(target = "componentLimitsSet", source = "limits")
  @Mapping(target = "periodName", source = "period")
  PolicyBody body(PolicyView view, @Context Links links);

  default String url(OfferingId offering, @Context Links links) {
    return links.to(Route.OFFERING, offering.value());
  }

  default int number(Period period) {
    return period.number();
  }

  default String label(Period period) {
    return period.label();
  }

  default String words(Set<PolicyAction> actions) {
    return actions.stream().map(PolicyAction::word).collect(Collectors.joining(","));
  }

  default Map<String, Object> options(Map<PolicyAction, OptionValue> options) {
    Map<String, Object> byWord = new LinkedHashMap<>();
    options.forEach((action, value) ->
        byWord.put(
            action.word(),
            switch (value) {
              case OptionValue.Text(String text) -> text;
              case OptionValue.Json(String json) -> new RawValue(json);
              case OptionValue.Notice notice -> NoticeOption.body(notice);
            }));
    return byWord;
  }

  default List<LimitBody> limits(Map<ComponentType, Limit> limits) {
    return limits.entrySet().stream()
        .map(limit -> new LimitBody(limit.getKey().value(), limit.getValue().value()))
        .toList();
  }
}
