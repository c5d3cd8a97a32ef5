package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.usage.BillingMonth;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResourcesTest extends PurchasesTest {

  @Test
  void areSeenOnEachSideByThoseOfThatSide() {
    String resource = resource();
    customer().get(resource).hasStatus(200);
    member(Role.PROJECT_MEMBER).get(resource).hasStatus(200);
    seller().get(provided(resource)).hasStatus(200);
    support().get(resource).hasStatus(200);
    support().get(provided(resource)).hasStatus(200);
    seller().get(resource).says(404, "{'detail':'No Resource matches the given query.'}");
    customer().get(provided(resource)).hasStatus(404);
    stranger().get(resource).hasStatus(404);
    anonymous().get(resource).hasStatus(401);
    String list = "?project_uuid=" + project().id();
    assertThat(customer().get(RESOURCES + list).json()).hasSize(1);
    assertThat(seller().get(RESOURCES + list).json()).isEmpty();
    assertThat(seller().get(PROVIDER_RESOURCES + list).json()).hasSize(1);
    assertThat(customer().get(PROVIDER_RESOURCES + list).json()).isEmpty();
  }

  @Test
  void haveTheSameAddressOnBothSides() {
    String resource = resource();
    String url = customer().get(resource).string("url");

    assertThat(url).endsWith(resource);
    assertThat(seller().get(provided(resource)).string("url")).isEqualTo(url);
    seller().get("/api/marketplace-component-usages/?resource=" + url).hasStatus(200);
  }

  @Test
  void areListedInPages() {
    String first = resource();
    String second = resource();
    for (String list : new String[] {RESOURCES, PROVIDER_RESOURCES}) {
      String page = list + "?field=url&page_size=1&project_uuid=" + project().id();
      Answer shown = staff().get(page).hasStatus(200);
      assertThat(shown.json().get(0).get("url").stringValue()).endsWith(first);
      shown.assertHeader("X-Result-Count").isEqualTo("2");
      shown.assertHeader("Link").contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
      Answer last = staff().get(page + "&page=last").hasStatus(200);
      assertThat(last.json().get(0).get("url").stringValue()).endsWith(second);
      staff().head(page).hasStatus(200).assertHeader("X-Result-Count").isEqualTo("2");
      staff().get(page + "&page=3").says(404, "{'detail':'Invalid page.'}");
    }
    for (String part : new String[] {"team/", "plan_periods/"}) {
      customer().head(first + part).hasStatus(200).assertHeader("X-Result-Count").isEqualTo("0");
    }
  }

  @Test
  void areNeitherMadeNorRemovedThere() {
    String resource = resource();
    for (String list : new String[] {RESOURCES, PROVIDER_RESOURCES}) {
      staff().post(list, "{}").says(405, "{'detail':'Method \\\"POST\\\" not allowed.'}");
    }
    staff().delete(resource).says(405, "{'detail':'Method \\\"DELETE\\\" not allowed.'}");
  }

  @Test
  void tellWhatWasUsed() {
    String resource = resource();
    BillingMonth month =
        BillingMonth.at(application.get(InstantSource.class).instant(), ZoneOffset.UTC);
    for (String date : new String[] {month.minusMonths(1) + "-01", month + "-01"}) {
      staff()
          .post(
              "/api/marketplace-component-usages/set_usage/",
              json(
                  "{'resource':'%s','date':'%s','usages':[{'type':'cpu','amount':'2.5'}]}"
                      .formatted(resource.split("/")[3], date)))
          .hasStatus(201);
    }

    JsonNode shown = customer().get(resource).json();
    assertThat(shown.get("current_usages").toString()).isEqualTo(json("{'cpu':'2.50'}"));
    assertThat(shown.get("limit_usage").toString()).isEqualTo(json("{'cpu':'5.00'}"));
    assertThat(shown.get("is_usage_based").booleanValue()).isTrue();
    assertThat(shown.get("is_limit_based").booleanValue()).isFalse();
    assertThat(shown.get("offering_components")).hasSize(2);
    assertThat(shown.has("last_sync")).isFalse();
  }

  @Test
  void areDescribedByThoseWhoLookAfterThem() {
    String resource = resource();
    String body = json("{'name':'other','end_date':null}");
    assertThat(customer().patch(resource, body).hasStatus(200).string("name")).isEqualTo("other");
    customer().put(resource, "{}").says(400, "{'name':['This field is required.']}");
    seller().patch(provided(resource), json("{'description':'d'}")).hasStatus(200);
    assertThat(customer().get(resource).string("description")).isEqualTo("d");
    member(Role.PROJECT_MEMBER).patch(resource, body).hasStatus(403);
    holder(Role.CUSTOMER_READER, "seller").patch(provided(resource), body).hasStatus(403);
  }

  @Test
  void areHeldBackByStaff() {
    String resource = resource();
    for (String path : new String[] {resource, provided(resource)}) {
      staff().post(path + "set_paused/", json("{'paused':true}")).hasStatus(200);
      staff().post(path + "set_downscaled/", json("{'downscaled':true}")).hasStatus(200);
      staff()
          .post(path + "set_restrict_member_access/", json("{'restrict_member_access':true}"))
          .hasStatus(200);
    }
    customer().post(resource + "set_paused/", "{}").hasStatus(403);
    seller().post(provided(resource) + "set_paused/", "{}").hasStatus(403);
    String held =
        RESOURCES
            + "?paused=true&downscaled=true&restrict_member_access=true&project_uuid="
            + project().id();
    assertThat(customer().get(held).json()).hasSize(1);
    staff()
        .post(resource + "set_paused/", json("{'paused':'perhaps'}"))
        .says(400, "{'paused':['Must be a valid boolean.']}");
  }

  @Test
  void areLookedAfterByTheirProvider() {
    String resource = provided(resource());
    Api seller = seller();
    seller
        .post(resource + "set_backend_id/", json("{'backend_id':'%s'}".formatted(own("vm"))))
        .says(200, "{'status':'Resource backend_id has been changed.'}");
    seller
        .post(resource + "set_limits/", json("{'limits':{'gpu':1}}"))
        .says(400, "{'limits':['Unknown component types: gpu']}");
    seller.post(resource + "set_limits/", json("{'limits':{'cpu':3}}")).hasStatus(200);
    seller
        .post(resource + "set_backend_metadata/", json("{'backend_metadata':{'ip':'::1'}}"))
        .hasStatus(200);
    assertThat(seller.post(resource + "refresh_last_sync/", "").hasStatus(200).text()).isEmpty();

    JsonNode shown = seller.get(resource).json();
    assertThat(shown.get("backend_id").stringValue()).isEqualTo(own("vm"));
    assertThat(shown.get("limits").toString()).isEqualTo(json("{'cpu':3}"));
    assertThat(shown.get("backend_metadata").toString()).isEqualTo(json("{'ip':'::1'}"));
    assertThat(shown.get("last_sync").isString()).isTrue();
    String other = provided(resource());
    seller
        .post(other + "set_backend_id/", json("{'backend_id':'%s'}".formatted(own("vm"))))
        .says(400, "{'backend_id':['Resource with this backend id already exists.']}");
    holder(Role.CUSTOMER_READER, "seller").post(resource + "set_limits/", "{}").hasStatus(403);
    customer().post(resource + "set_limits/", "{}").hasStatus(404);
  }

  @Test
  void areSetOkOrErredByTheirProvider() {
    String resource = provided(resource());
    Api seller = seller();
    seller
        .post(resource + "set_state_ok/", "")
        .says(409, "{'detail':'Valid states for operation: Erred.'}");
    seller.post(resource + "set_as_erred/", json("{'error_message':'lost'}")).hasStatus(200);
    assertThat(seller.get(resource).string("state")).isEqualTo("Erred");
    assertThat(seller.get(resource).string("error_message")).isEqualTo("lost");
    seller.post(resource + "set_state_ok/", "").hasStatus(200);
    seller.post(resource + "set_as_ok/", "").hasStatus(200);
    assertThat(seller.get(resource).string("state")).isEqualTo("OK");
    assertThat(seller.get(resource).string("error_message")).isEmpty();
  }

  @Test
  void haveATeam() {
    String resource = resource();
    member(Role.PROJECT_ADMIN);

    JsonNode team = seller().get(provided(resource) + "team/").hasStatus(200).json();

    assertThat(team).hasSize(1);
    assertThat(team.get(0).get("username").stringValue()).isEqualTo(own("PROJECT.ADMIN"));
    assertThat(team.get(0).get("role").stringValue()).isEqualTo("PROJECT.ADMIN");
    assertThat(team.get(0).get("expiration_time").isNull()).isTrue();
    stranger().get(resource + "team/").hasStatus(404);
  }

  @Test
  void areFoundByWhatTheyAre() {
    resource();
    Api staff = staff();
    String all = RESOURCES + "?project_uuid=" + project().id();
    String customer = seed.organization(own("university")).id().toString();
    for (String filter :
        new String[] {
          "&state=OK&state=Erred",
          "&offering_uuid=" + cluster() + "&offering_uuid=" + customer,
          "&customer_uuid=" + customer,
          "&customer=/api/customers/" + customer + "/",
          "&provider_uuid=" + seed.organization(own("seller")).id(),
          "&name=V&name_exact=vm&query=vM&slug=vm",
          "&paused=false&downscaled=false&restrict_member_access=false",
          "&usage_based=true&limit_based=false",
          "&created=2020-01-01&modified=2020-01-01",
          "&o=-backend_id,created,customer_name,end_date,name,offering_name,plan_name,"
              + "project_name,state"
        }) {
      assertThat(staff.get(all + filter).hasStatus(200).json()).as(filter).hasSize(1);
    }
    for (String filter :
        new String[] {
          "&state=Erred",
          "&offering_uuid=" + customer,
          "&customer=/api/projects/" + customer + "/",
          "&plan_uuid=" + customer,
          "&category_uuid=" + customer,
          "&name_exact=v",
          "&backend_id=vm",
          "&limit_based=true",
          "&modified=2999-01-01"
        }) {
      assertThat(staff.get(all + filter).hasStatus(200).json()).as(filter).isEmpty();
    }
    staff
        .get(all + "&o=price")
        .says(400, "{'o':['Select a valid choice. price is not one of the available choices.']}");
  }
}
