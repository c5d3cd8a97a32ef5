package io.plimsoll.rest.link;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** What all translations into bodies have in common: every key is filled, ids become URLs. */
@MapperConfig(
    componentModel = "spring",
    injectionStrategy = InjectionStrategy.CONSTRUCTOR,
    uses = WireValues.class,
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    suppressTimestampInGenerated = true)
public interface Wire {}
