package io.plimsoll.bootstrap.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferingListsTest extends OfferingsTest {

  @Test
  void areFiltered() {
    String cluster = activeOffering("cluster", "\"slug\":\"one\"", "\"shared\":false");
    String shelf = category("archive");
    String store =
        offering(
            "store",
            "\"category\":\"%s\"".formatted(shelf),
            "\"description\":\"%s\"".formatted(own("tape")),
            "\"billable\":false");

    assertShows("", "cluster", "store");
    assertShows("customer=" + encoded(customer(SELLER)), "cluster", "store");
    assertShows("name=" + encoded(own("CLUST").substring(0, 5)), "cluster");
    assertShows("name_exact=" + encoded(own("store")), "store");
    assertShows("query=" + encoded(own("TAPE")), "store");
    assertShows("state=Active&state=Paused", "cluster");
    assertShows("shared=true", "store");
    assertShows("billable=true", "cluster");
    assertShows("type=Marketplace.Basic", "cluster", "store");
    assertShows("type=Marketplace.Slurm");
    assertShows("category_uuid=" + uuidOf(shelf), "store");
    assertShows("uuid_list=%s,%s".formatted(uuidOf(cluster), UUID.randomUUID()), "cluster");
    assertShows("slug=one", "cluster");
    assertShows("parent_uuid=" + uuidOf(store));
  }

  @ParameterizedTest
  @CsvSource({"name, a, b", "-name, b, a", "created, b, a", "-created, a, b", "total_cost, b, a"})
  void areOrdered(String order, String first, String second) {
    offering("b");
    offering("a");

    assertShows("o=" + order, first, second);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "-state", "total_customers", "-total_cost_estimated"})
  void areOrderedByMore(String order) {
    offering("a");

    assertShows("o=" + order, "a");
  }

  @Test
  void haveTheFieldsThatAreAskedFor() {
    String offering = offering("cluster", "\"plugin_options\":{\"a\":1.0}");

    assertThat(
            seller()
                .get(offering + "?field=plugin_options&field=customer_uuid&field=partitions")
                .text())
        .isEqualTo(
            "{\"customer_uuid\":\"%s\",\"plugin_options\":{\"a\":1.0},\"partitions\":[]}"
                .formatted(seed.organization(own(SELLER)).id()));
  }

  @Test
  void haveTheirFaultsTold() {
    seller()
        .get(OFFERINGS + "?state=Gone&uuid_list=1")
        .says(
            400,
            "{'state':['Select a valid choice. Gone is not one of the available choices.'],"
                + "'uuid_list':['Enter a valid UUID.']}");
    seller()
        .get(OFFERINGS + "?o=price")
        .says(400, "{'o':['Select a valid choice. price is not one of the available choices.']}");
  }

  /** Of what the seller sells, by unmarked names. */
  private void assertShows(String query, String... names) {
    String path =
        OFFERINGS + "?customer_uuid=%s&%s".formatted(seed.organization(own(SELLER)).id(), query);
    assertThat(seller().get(path).hasStatus(200).json().valueStream())
        .extracting(offering -> offering.get("name").stringValue())
        .containsExactly(Stream.of(names).map(this::own).toArray(String[]::new));
    seller()
        .head(path)
        .hasStatus(200)
        .assertHeader("X-Result-Count")
        .isEqualTo(Integer.toString(names.length));
  }

  private static String uuidOf(String url) {
    String[] segments = url.split("/");
    return segments[segments.length - 1];
  }
}
