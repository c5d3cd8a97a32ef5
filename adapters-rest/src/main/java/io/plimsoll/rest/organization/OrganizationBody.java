package io.plimsoll.rest.organization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An organization as the wire has it.
 *
 * @param serviceProvider null unless it is one, as is the next one
 * @param accountingStartDate left out when it is not known
 * @param customerCredit always null: nothing is charged here
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationBody(
    String url,
    UUID uuid,
    String created,
    String name,
    String slug,
    String nativeName,
    String abbreviation,
    String displayName,
    String description,
    String email,
    String phoneNumber,
    String contactDetails,
    String agreementNumber,
    String registrationCode,
    String country,
    String countryName,
    String domain,
    String backendId,
    boolean blocked,
    boolean archived,
    long projectsCount,
    long usersCount,
    List<OrganizationGroupBody> organizationGroups,
    boolean isServiceProvider,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String serviceProvider,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable UUID serviceProviderUuid,
    String defaultTaxPercent,
    @Nullable String accountingStartDate,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String customerCredit) {}
