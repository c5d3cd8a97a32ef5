package io.plimsoll.rest.paging;

import io.plimsoll.application.finding.Finder;
import io.plimsoll.application.paging.Page;
import io.plimsoll.application.paging.PageRequest;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Which page of a list a request asks for, by {@code page} and {@code page_size}, and the headers
 * that tell a client where the other pages are.
 */
public final class Paging {
  private static final String COUNT = "X-Result-Count";
  private static final int USUAL_SIZE = 10;
  private static final String LAST = "last";

  private final Query query;
  private final Links links;

  Paging(Query query, Links links) {
    this.query = query;
    this.links = links;
  }

  /**
   * Shows the page that is asked for.
   *
   * @param count how many items all pages have; asked only when the client wants the last page
   * @throws RefusedException when there is no such page; the first page is always there
   */
  private <T, B> ResponseEntity<List<B>> show(
      LongSupplier count, Function<PageRequest, Page<T>> list, Function<T, B> body) {
    int size = size();
    String asked = query.last("page").orElse("1");
    int number =
        asked.equals(LAST)
            ? pages(count.getAsLong(), size)
            : number(asked).orElseThrow(Paging::none);
    Page<T> page = list.apply(new PageRequest(number, size));
    int pages = pages(page.total(), size);
    if (number > pages) {
      throw none();
    }
    return ResponseEntity.ok()
        .header(COUNT, Long.toString(page.total()))
        .header(HttpHeaders.LINK, new PageLinks(query, links).of(number, pages))
        .body(page.items().stream().map(body).toList());
  }

  /**
   * Shows the page that is asked for, of what a viewer may see and wants to see.
   *
   * @throws RefusedException when there is no such page, or a filter has a wrong value
   */
  public <V, C, O, B> ResponseEntity<List<B>> show(
      Viewer viewer, Filters<C, O> filters, Finder<V, ?, C, O> finder, Function<V, B> body) {
    return filters
        .read(query)
        .map(selection ->
            show(
                () -> finder.count(viewer, selection.criteria()),
                page -> finder.list(viewer, selection, page),
                body))
        .orElseGet(() -> show(() -> 0, page -> new Page<>(List.of(), 0), body));
  }

  /**
   * Shows the page that is asked for of what is known as a whole.
   *
   * @throws RefusedException when there is no such page
   */
  public <T, B> ResponseEntity<List<B>> show(List<T> items, Function<T, B> body) {
    return show(
        items::size,
        page ->
            new Page<>(
                items.stream().skip(page.offset()).limit(page.size()).toList(), items.size()),
        body);
  }

  /**
   * How many there are of what a viewer may see and wants to see.
   *
   * @throws RefusedException when a filter has a wrong value
   */
  public <V, C, O> long count(Viewer viewer, Filters<C, O> filters, Finder<V, ?, C, O> finder) {
    return filters
        .read(query)
        .map(selection -> finder.count(viewer, selection.criteria()))
        .orElse(0L);
  }

  /** Something else than a list that comes with a count. */
  public static <B> ResponseEntity<B> showCounted(long count, B body) {
    return ResponseEntity.ok().header(COUNT, Long.toString(count)).body(body);
  }

  /** A short list that comes in one piece, with its count. */
  public static <B> ResponseEntity<List<B>> showAll(List<B> items) {
    return showCounted(items.size(), items);
  }

  private int size() {
    String asked = query.last("page_size").orElse("").strip();
    if (!asked.matches("\\+?\\d+") || asked.matches("\\+?0+")) {
      return USUAL_SIZE;
    }
    return number(asked).filter(size -> size < PageRequest.MAX_SIZE).orElse(PageRequest.MAX_SIZE);
  }

  /** Empty when the text is no number from 1, or one that no list can have. */
  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.parseInt(text.strip())).filter(number -> number >= 1);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int pages(long total, int size) {
    return Math.clamp((total + size - 1) / size, 1, Integer.MAX_VALUE);
  }

  private static RefusedException none() {
    return RefusedException.withDetail(HttpStatus.NOT_FOUND, "Invalid page.");
  }
}
