package io.plimsoll.rest.link;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** What all translations into bodies have in common: every key is filled, ids become URLs. */
@MapperConfig(
    componentModel = "spring",
    uses = WireValues.class,
    unmappedTargetPolicy = ReportingPolicy.ERROR,
    suppressTimestampInGenerated = true)
public interface Wire {}
