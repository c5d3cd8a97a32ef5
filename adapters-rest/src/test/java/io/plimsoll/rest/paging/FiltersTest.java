package io.plimsoll.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.plimsoll.application.finding.Selection;
import io.plimsoll.rest.query.Query;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private enum Order {
    NAME,
    CREATED
  }

  private static final class People extends Filters<String, Order> {
    People() {
      text("name", name -> name);
      texts("nick", nicks -> String.join(" or ", nicks));
      order("name", Order.NAME);
      order("created", Order.CREATED);
    }
  }

  @Test
  void aTextThatNoDatabaseCanHoldMatchesNothing() {
    assertThat(read("name=a%00")).isEmpty();
    assertThat(read("nick=%00a")).isEmpty();
    assertThat(read("nick=%00a&nick=b").orElseThrow().criteria()).containsExactly("b");
  }

  @Test
  void ofARepeatedOrderTheFirstDecides() {
    assertThat(read("o=-name&o=created,name,-created,name").orElseThrow().order())
        .isEqualTo(
            List.of(
                new Selection.Ordering<>(Order.NAME, true),
                new Selection.Ordering<>(Order.CREATED, false)));
  }

  private static Optional<Selection<String, Order>> read(String query) {
    return new People().read(Query.parse(query));
  }
}
