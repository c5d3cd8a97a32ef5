package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.domain.access.Role;
import io.plimsoll.domain.marketplace.Plan;
import io.plimsoll.rest.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrderLifeTest extends PurchasesTest {

  @Test
  void goesFromTheMemberOverTheManagerToTheSeller() {
    Api member = member(Role.PROJECT_MEMBER);
    Api manager = member(Role.PROJECT_MANAGER);

    String order =
        order(member, ",'attributes':{'name':'vm','description':'d','end_date':'2031-02-03'}")
            .hasStatus(201)
            .string("url");
    assertThat(member.get(order).string("state")).isEqualTo("pending-consumer");
    member.post(order + "approve_by_consumer/", "").hasStatus(403);
    manager.post(order + "approve_by_provider/", "").hasStatus(403);

    assertThat(manager.post(order + "approve_by_consumer/", "").hasStatus(200).text()).isEmpty();
    assertThat(manager.get(order).string("state")).isEqualTo("pending-provider");
    assertThat(manager.get(resourceOf(order)).string("state")).isEqualTo("Creating");
    manager
        .post(order + "approve_by_consumer/", "")
        .says(409, "{'detail':'Valid states for operation: pending-consumer.'}");

    assertThat(seller().post(order + "approve_by_provider/", "").hasStatus(200).text()).isEmpty();
    JsonNode done = member.get(order).json();
    assertThat(done.get("state").stringValue()).isEqualTo("done");
    assertThat(done.get("completed_at").isString()).isTrue();
    assertThat(done.get("consumer_reviewed_by_username").stringValue())
        .isEqualTo(own(Role.PROJECT_MANAGER.word()));
    JsonNode resource = member.get(resourceOf(order)).json();
    assertThat(resource.get("state").stringValue()).isEqualTo("OK");
    assertThat(resource.get("name").stringValue()).isEqualTo("vm");
    assertThat(resource.get("slug").stringValue()).isEqualTo("vm");
    assertThat(resource.get("description").stringValue()).isEqualTo("d");
    assertThat(resource.get("end_date").stringValue()).isEqualTo("2031-02-03");
    assertThat(resource.get("order_in_progress").isNull()).isTrue();
    assertThat(resource.get("creation_order").get("url").stringValue()).isEqualTo(order);
  }

  @Test
  void waitsForTheSellerAtOnceWhenTheOrdererMayAgreeToIt() {
    assertThat(staff().get(order()).string("state")).isEqualTo("pending-provider");
    assertThat(order(staff(), "").hasStatus(201).string("state")).isEqualTo("pending-provider");
  }

  @Test
  void isCalledLikeTheOfferingWhenNoNameIsGiven() {
    assertThat(order(customer(), "").hasStatus(201).string("resource_name"))
        .isEqualTo(own("cluster"));
  }

  @Test
  void opensAPlanPeriod() {
    Plan plan = plan();
    String order =
        order(customer(), ",'plan':'%s'".formatted(url(plan))).hasStatus(201).string("url");
    JsonNode placed = customer().get(order).json();
    assertThat(placed.get("plan").stringValue()).endsWith(url(plan));
    assertThat(placed.get("cost").stringValue()).startsWith("12.5");
    assertThat(customer().get(resourceOf(order) + "plan_periods/").text()).isEqualTo("[]");

    seller().post(order + "approve_by_provider/", "").hasStatus(200);

    JsonNode periods = customer().get(resourceOf(order) + "plan_periods/").hasStatus(200).json();
    assertThat(periods).hasSize(1);
    assertThat(periods.get(0).get("plan_uuid").stringValue()).isEqualTo(plan.id().toString());
    assertThat(periods.get(0).get("plan_name").stringValue()).isEqualTo("basic");
    assertThat(periods.get(0).get("end").isNull()).isTrue();
    assertThat(periods.get(0).get("components")).isEmpty();
  }

  @Test
  void isRejectedOrTakenBack() {
    String rejected = order();
    seller().post(rejected + "reject_by_provider/", "").hasStatus(200);
    assertThat(staff().get(rejected).string("state")).isEqualTo("rejected");
    assertThat(staff().get(resourceOf(rejected)).string("state")).isEqualTo("Terminated");

    String canceled = order();
    seller().post(canceled + "cancel/", "").hasStatus(403);
    customer().post(canceled + "cancel/", "").hasStatus(200);
    assertThat(staff().get(canceled).string("state")).isEqualTo("canceled");
    customer()
        .post(canceled + "cancel/", "")
        .says(409, "{'detail':'Valid states for operation: pending-consumer, pending-provider.'}");

    String refused = order(member(Role.PROJECT_MEMBER), "").hasStatus(201).string("url");
    customer().post(refused + "reject_by_consumer/", "").hasStatus(200);
    assertThat(staff().get(refused).string("state")).isEqualTo("rejected");
  }

  @Test
  void isCarriedOutByAnAgent() {
    String order = order();
    Api seller = seller();
    customer().post(order + "set_state_executing/", "").hasStatus(403);
    seller.post(order + "set_state_executing/", "").hasStatus(200);
    seller
        .post(order + "set_state_erred/", json("{'error_message':'out of disks'}"))
        .hasStatus(200);
    assertThat(seller.get(order).string("state")).isEqualTo("erred");
    assertThat(seller.get(order).string("error_message")).isEqualTo("out of disks");
    assertThat(seller.get(provided(resourceOf(order))).string("error_message"))
        .isEqualTo("out of disks");
    seller.post(order + "set_state_executing/", "").hasStatus(200);
    seller.post(order + "set_backend_id/", json("{'backend_id':'issue-7'}")).hasStatus(200);
    seller.post(order + "set_state_done/", "").hasStatus(200);
    assertThat(seller.get(order).string("backend_id")).isEqualTo("issue-7");
    assertThat(seller.get(provided(resourceOf(order))).string("state")).isEqualTo("OK");
    seller
        .post(order + "set_state_done/", "")
        .says(409, "{'detail':'Valid states for operation: executing.'}");
  }

  @Test
  void keepsWhatItsOrdererSays() {
    String said =
        """
        "slug": "mine", "request_comment": "please", "start_date": "2031-01-02",
        "callback_url": "https://portal.example/done?order=1", "accepting_terms_of_service": true
        """;
    String order = order(customer(), "," + said).hasStatus(201).string("url");

    JsonNode shown = seller().get(order).json();
    assertThat(shown.get("slug").stringValue()).isEqualTo("mine");
    assertThat(shown.get("request_comment").stringValue()).isEqualTo("please");
    assertThat(shown.get("start_date").stringValue()).isEqualTo("2031-01-02");
    assertThat(shown.get("callback_url").stringValue())
        .isEqualTo("https://portal.example/done?order=1");
    assertThat(customer().get(resourceOf(order)).string("slug")).isEqualTo("mine");

    JsonNode silent = staff().get(order()).json();
    assertThat(silent.get("slug").stringValue()).isEqualTo("vm");
    assertThat(silent.get("start_date").isNull()).isTrue();
    assertThat(silent.get("callback_url").isNull()).isTrue();
  }

  @Test
  void isListedToBothSidesOnly() {
    String order = order();
    String ofProject = ORDERS + "?project_uuid=" + project().id() + "&field=url";
    String all = json("[{'url':'%s'}]".formatted(order));

    for (Api who : new Api[] {customer(), seller(), support(), member(Role.PROJECT_MEMBER)}) {
      assertThat(who.get(ofProject).hasStatus(200).text()).isEqualTo(all);
    }
    assertThat(stranger().get(ofProject).text()).isEqualTo("[]");
    stranger().get(order).says(404, "{'detail':'No Order matches the given query.'}");
    stranger().post(order + "approve_by_provider/", "").hasStatus(404);
    anonymous().get(ofProject).hasStatus(401);
    support().post(order + "approve_by_provider/", "").hasStatus(403);
    customer().head(ofProject).hasStatus(200).assertHeader("X-Result-Count").isEqualTo("1");
  }

  @Test
  void isFoundByWhatItIsAbout() {
    order();
    Api staff = staff();
    String all = ORDERS + "?project_uuid=" + project().id();
    for (String filter :
        new String[] {
          "&state=pending-provider&state=done",
          "&state=pending-provider&state=pending-start-date&state=pending-project",
          "&type=Create",
          "&offering_uuid=" + cluster(),
          "&customer_uuid=" + seed.organization(own("university")).id(),
          "&provider_uuid=" + seed.organization(own("seller")).id(),
          "&query=VM",
          "&created=2020-01-01",
          "&o=-created,cost&o=state&o=consumer_reviewed_at"
        }) {
      assertThat(staff.get(all + filter).hasStatus(200).json()).as(filter).hasSize(1);
    }
    for (String filter :
        new String[] {
          "&state=done",
          "&state=pending-project",
          "&type=Terminate",
          "&query=nothing",
          "&created=2999-01-01T00:00:00Z",
          "&resource_uuid=" + project().id()
        }) {
      assertThat(staff.get(all + filter).hasStatus(200).json()).as(filter).isEmpty();
    }
    staff
        .get(ORDERS + "?state=lost")
        .says(
            400, "{'state':['Select a valid choice. lost is not one of the available choices.']}");
    staff.get(ORDERS + "?created=soon").says(400, "{'created':['Enter a valid date/time.']}");
  }
}
