package io.plimsoll.batch.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of a file's columns, in its own order. */
record Header(List<String> names) {
  static final Header NONE = new Header(List.of());

  Header {
    names = names.stream().map(String::strip).toList();
  }

  /** Why these columns can't be told by their names; empty when each is there once. */
  Optional<String> faultFor(List<String> required) {
    List<String> faults = new ArrayList<>();
    for (String column : required) {
      long found = names.stream().filter(column::equals).count();
      if (found == 0) {
        faults.add("there is no column " + column);
      } else if (found > 1) {
        faults.add("there are %d columns %s".formatted(found, column));
      }
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }
}
