package io.plimsoll.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.OfferingSeed;
import io.plimsoll.domain.policy.PolicyFixture;
import io.plimsoll.rest.Answer;
import io.plimsoll.rest.Api;
import io.plimsoll.rest.ServedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOfAListTest extends ServedTest {

  @Test
  void theFirstPageHasTenItemsAndLinksToTheOthers() {
    Api api = listing(23);
    String here = "http://localhost:" + api.port() + POLICIES;

    Answer first = api.get(POLICIES).hasStatus(200);

    assertThat(first.json().size()).isEqualTo(10);
    assertThat(first.header("X-Result-Count")).hasValue("23");
    assertThat(first.header("Link"))
        .hasValue(
            "<%s>; rel=\"first\", <%s?page=2>; rel=\"next\", <%s?page=3>; rel=\"last\""
                .formatted(here, here, here));
  }

  @Test
  void aPageInBetweenLinksBothWaysAndKeepsOtherParameters() {
    Api api = listing(5);
    String here = "http://localhost:" + api.port() + POLICIES;

    Answer second = api.get(POLICIES + "?page_size=2&page=2&x=a,b&x=%3C%C3%A9").hasStatus(200);

    assertThat(second.json().size()).isEqualTo(2);
    String kept = here + "?page_size=2&x=a%2Cb&x=%3C%C3%A9";
    assertThat(second.header("Link"))
        .hasValue(
            ("<%1$s>; rel=\"first\", <%1$s>; rel=\"prev\","
                    + " <%1$s&page=3>; rel=\"next\", <%1$s&page=3>; rel=\"last\"")
                .formatted(kept));
  }

  @Test
  void theLastPageHasTheRest() {
    Api api = listing(5);

    assertThat(api.get(POLICIES + "?page_size=2&page=last").json().size()).isEqualTo(1);
    assertThat(api.get(POLICIES + "?page_size=2&page=3").header("Link").orElse(""))
        .contains("prev")
        .doesNotContain("next");
  }

  @Test
  void anEmptyListHasOneEmptyPage() {
    Answer empty = stranger().get(POLICIES + "?page=last").hasStatus(200);

    assertThat(empty.text()).isEqualTo("[]");
    assertThat(empty.header("X-Result-Count")).hasValue("0");
    assertThat(empty.header("Link").orElse(""))
        .matches("<[^?>]+>; rel=\"first\", <[^?>]+>; rel=\"last\"");
  }

  @Test
  void headHasTheHeadersAndNoBody() {
    Api api = listing(3);

    Answer head = api.head(POLICIES + "?page_size=2").hasStatus(200);

    assertThat(head.text()).isEmpty();
    assertThat(head.header("X-Result-Count")).hasValue("3");
    assertThat(head.header("Link")).isEqualTo(api.get(POLICIES + "?page_size=2").header("Link"));
    assertThat(api.head(POLICIES + "?page=9").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "2", "x", "1.0", "99999999999999999999", "2147483647", "LAST", "%00"})
  void otherPagesAreNotThere(String page) {
    stranger().get(POLICIES + "?page=" + page).says(404, "{'detail':'Invalid page.'}");
  }

  @ParameterizedTest
  @CsvSource({
    "'',10",
    "0,10",
    "-5,10",
    "x,10",
    "1.5,10",
    "2,2",
    "%2B3,3",
    "300,11",
    "999999999999999999999,11"
  })
  void pageSizesAreTakenWhenTheyAreSensible(String size, int shown) {
    Api api = listing(11);

    assertThat(api.get(POLICIES + "?page_size=" + size).json().size()).isEqualTo(shown);
  }

  @Test
  void moreThanThreeHundredAreNeverShownAtOnce() {
    assertThat(listing(301).get(POLICIES + "?page_size=301").json().size()).isEqualTo(300);
  }

  private Api listing(int policies) {
    OfferingSeed offering = seed.offering(own("offering")).soldBy(own("provider"));
    for (int i = 0; i < policies; i++) {
      seed.policy(PolicyFixture.aPolicy().of(offering.id()).build());
    }
    return owner("provider");
  }
}
