package io.plimsoll.bootstrap.served;

import io.plimsoll.domain.access.Role;
import io.plimsoll.rest.Api;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tests about offerings, which {@code seller} sells. */
abstract class OfferingsTest extends ServedTest {
  static final String CATEGORIES = "/api/marketplace-categories/";
  static final String OFFERINGS = "/api/marketplace-provider-offerings/";
  static final String PUBLIC_OFFERINGS = "/api/marketplace-public-offerings/";
  static final String SELLER = "seller";

  /** The URL of a new category, by its unmarked title. */
  final String category(String title) {
    return staff()
        .post(CATEGORIES, "{\"title\":\"%s\"}".formatted(own(title)))
        .hasStatus(201)
        .string("url");
  }

  /** The URL of an organization, by its unmarked name. */
  final String customer(String organization) {
    return "/api/customers/%s/".formatted(seed.organization(own(organization)).id());
  }

  /** A body about a new offering, by its unmarked name. */
  final String body(String name, String... fields) {
    return Stream.concat(
            Stream.of(
                "\"name\":\"%s\"".formatted(own(name)),
                "\"customer\":\"%s\"".formatted(customer(SELLER)),
                "\"type\":\"Marketplace.Basic\""),
            Stream.of(fields))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** The URL of a new offering, a draft. */
  final String offering(String name, String... fields) {
    boolean shelved = List.of(fields).stream().anyMatch(field -> field.startsWith("\"category\""));
    String shelf = shelved ? "" : "\"category\":\"%s\"".formatted(category("shelf of " + name));
    String[] all =
        Stream.concat(Stream.of(shelf).filter(field -> !field.isEmpty()), Stream.of(fields))
            .toArray(String[]::new);
    return staff().post(OFFERINGS, body(name, all)).hasStatus(201).string("url");
  }

  /** The URL of a new offering that can be ordered. */
  final String activeOffering(String name, String... fields) {
    String offering = offering(name, fields);
    staff().post(offering + "activate/", "").hasStatus(200);
    return offering;
  }

  /** The same offering as consumers see it. */
  static String published(String offering) {
    return offering.replace("provider-offerings", "public-offerings");
  }

  final Api seller() {
    return owner(SELLER);
  }

  final Api seller(Role role) {
    return holder(role, SELLER);
  }
}
