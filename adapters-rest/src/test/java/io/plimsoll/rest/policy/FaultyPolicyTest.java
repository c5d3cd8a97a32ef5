package io.plimsoll.rest.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.organization.OrganizationGroupId;
import io.plimsoll.rest.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Bodies that are refused, and what clients are told. */
class FaultyPolicyTest extends PolicyTest {

  @Test
  void everyMissingFieldIsNamedAtOnce() {
    staff()
        .post(POLICIES, "{}")
        .says(
            400,
            "{'scope':['This field is required.'],'actions':['This field is required.'],"
                + "'component_limits_set':['This field is required.']}");
  }

  @Test
  void whatFieldsReferToIsCheckedAlongWithTheRest() {
    OfferingSeed offering = offering();
    String path = defined(staff(), body(offering));
    String faults =
        json("{'period': null, 'organization_groups': ['%s']}")
            .formatted(group(new OrganizationGroupId(UUID.randomUUID())));

    owner("elsewhere")
        .post(POLICIES, json("{'scope': '%s', 'actions': 'x'}".formatted(scope(offering))))
        .says(
            400,
            "{'actions':['x includes unavailable actions.'],"
                + "'component_limits_set':['This field is required.'],"
                + "'scope':['User is not allowed to configure policies.']}");
    staff()
        .patch(path, faults)
        .says(
            400,
            "{'period':['This field may not be null.'],"
                + "'organization_groups':['Invalid hyperlink - Object does not exist.']}");
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "faulty-values.txt",
      delimiter = '|',
      quoteCharacter = '~',
      maxCharsPerColumn = 500)
  void aWrongValueIsNamedByItsField(String field, String value, String fault) {
    OfferingSeed offering = offering();

    staff()
        .post(POLICIES, body(offering, ", '%s': %s".formatted(field, value)))
        .says(400, "{'" + field + "':" + fault + "}");
  }

  @Test
  void tooLongATextIsMeasured() {
    staff()
        .post(POLICIES, body(offering(), ", 'actions': '%s'".formatted("x".repeat(256))))
        .says(400, "{'actions':['Ensure this field has no more than 255 characters.']}");
  }

  @Test
  void tooLongAListIsOneFault() {
    String groups = "['x'" + ", 'x'".repeat(1000) + "]";
    String limits = "[{}" + ", {}".repeat(1000) + "]";
    String fault = "['Ensure this field has no more than 1000 elements.']";

    staff()
        .post(POLICIES, body(offering(), ", 'organization_groups': " + groups))
        .says(400, "{'organization_groups':" + fault + "}");
    staff()
        .post(POLICIES, body(offering(), ", 'component_limits_set': " + limits))
        .says(400, "{'component_limits_set':{'non_field_errors':" + fault + "}}");
  }

  @Test
  void tooMuchInOptionsIsRefused() {
    String text = "{'notify_organization_owners': '%s'}".formatted("x".repeat(1 << 16));

    staff()
        .post(POLICIES, body(offering(), ", 'options': " + text))
        .says(400, "{'options':['Options must have no more than 65536 bytes.']}");
  }

  @Test
  void allOrganizationsAndSomeGroupsExcludeEachOther() {
    String group = group(seed.group(own("group")));

    staff()
        .post(POLICIES, body(offering(), ", 'organization_groups': ['%s']".formatted(group)))
        .says(
            400,
            "{'non_field_errors':['Cannot set apply_to_all=True when organization_groups are"
                + " specified. Choose one approach: either apply_to_all or specific"
                + " organization_groups.']}");
  }

  @Test
  void thereMustBeAnAudience() {
    Api staff = staff();
    OfferingSeed offering = offering();
    String fault =
        "{'non_field_errors':['Must either set apply_to_all=True or specify organization_groups.']}";
    String path = defined(staff, body(offering));

    staff.post(POLICIES, body(offering).replace("true", "false")).says(400, fault);
    staff.patch(path, json("{'apply_to_all': false}")).says(400, fault);
  }

  @Test
  void twoLimitsForOneComponentAreABareArray() {
    String limits = "[{'type': 'cpu', 'limit': 1}, {'type': ' cpu ', 'limit': 2}]";

    staff()
        .post(POLICIES, body(offering(), ", 'component_limits_set': " + limits))
        .says(400, "['Duplicate component limits for the same component.']");
  }

  @Test
  void twoLimitsForOneComponentAreToldLast() {
    Api staff = staff();
    OfferingSeed offering = offering();
    String twice =
        ", 'component_limits_set': [{'type': 'cpu', 'limit': 1}, {'type': 'cpu', 'limit': 2}]";
    String path = defined(staff, body(offering));

    owner("elsewhere")
        .post(POLICIES, body(offering, twice))
        .says(400, "{'scope':['User is not allowed to configure policies.']}");
    staff
        .post(POLICIES, body(offering, twice).replace("true", "false"))
        .says(
            400,
            "{'non_field_errors':['Must either set apply_to_all=True or specify"
                + " organization_groups.']}");
    staff
        .patch(path, json("{" + twice.substring(2) + "}"))
        .says(400, "['Duplicate component limits for the same component.']");
    assertThat(staff.get(path).json().get("component_limits_set")).isEmpty();
  }

  @Test
  void limitsOfAnotherOfferingAreRefusedWhenThePolicyMovesThere() {
    Api staff = staff();
    OfferingSeed other = seed.offering(own("other")).soldBy(own("provider")).with("disk");
    String limits = ", 'component_limits_set': [{'type': 'cpu', 'limit': 1}]";
    String path = defined(staff, body(offering(), limits));

    staff
        .patch(path, json("{'scope': '%s'}".formatted(scope(other))))
        .says(400, "{'component_limits_set':['Offering has not component with type cpu.']}");
  }

  @Test
  void aMissingPolicyComesBeforeAFaultyBody() {
    Api staff = staff();
    String missing = "{'detail':'No OfferingUsagePolicy matches the given query.'}";

    staff.put(POLICIES + UUID.randomUUID() + "/", "{").says(404, missing);
    staff.patch(POLICIES + UUID.randomUUID() + "/", "{").says(404, missing);
    staff.get(POLICIES + "no-uuid/").says(404, missing);
  }
}
