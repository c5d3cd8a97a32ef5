package io.plimsoll.rest.paging;

import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The {@code Link} header of a page: the request's own URL with other page numbers. */
final class PageLinks {
  private final Query query;
  private final Links links;

  PageLinks(Query query, Links links) {
    this.query = query;
    this.links = links;
  }

  String of(int number, int pages) {
    List<String> header = new ArrayList<>();
    header.add(link(1, "first"));
    if (number > 1) {
      header.add(link(number - 1, "prev"));
    }
    if (number < pages) {
      header.add(link(number + 1, "next"));
    }
    header.add(link(pages, "last"));
    return String.join(", ", header);
  }

  private String link(int page, String relation) {
    List<String> pairs = new ArrayList<>();
    query
        .asMap()
        .forEach((name, values) -> {
          if (!name.equals("page")) {
            values.forEach(value -> pairs.add(encode(name) + "=" + encode(value)));
          }
        });
    if (page > 1) {
      pairs.add("page=" + page);
    }
    String url = links.here() + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    return "<%s>; rel=\"%s\"".formatted(url, relation);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
