package io.plimsoll.rest.marketplace;

import io.plimsoll.application.marketplace.FindCategories;
import io.plimsoll.application.marketplace.MaintainCategories;
import io.plimsoll.application.marketplace.MaintainCategories.Command;
import io.plimsoll.application.marketplace.MaintainCategories.Refusal;
import io.plimsoll.domain.access.Viewer;
import io.plimsoll.domain.marketplace.CategoryId;
import io.plimsoll.rest.Endpoint;
import io.plimsoll.rest.body.Body;
import io.plimsoll.rest.error.Outcomes;
import io.plimsoll.rest.error.RefusedException;
import io.plimsoll.rest.link.Links;
import io.plimsoll.rest.paging.Paging;
import io.plimsoll.rest.query.SparseFields;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@Endpoint(kind = "Category")
@RequestMapping("/api/marketplace-categories")
@SparseFields
final class CategoryEndpoint {
  private final FindCategories categories;
  private final MaintainCategories maintain;
  private final CategoryBodies bodies;

  CategoryEndpoint(FindCategories categories, MaintainCategories maintain, CategoryBodies bodies) {
    this.categories = categories;
    this.maintain = maintain;
    this.bodies = bodies;
  }

  @GetMapping
  ResponseEntity<List<CategoryBody>> list(
      Viewer viewer, CategoryFilters filters, Paging paging, Links links) {
    return paging.show(viewer, filters, categories, view -> bodies.body(view, links));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CategoryBody add(Viewer viewer, Body<CategoryForm> body, Links links) {
    return maintained(viewer, new Command.Add(id -> body.whole().added(id)), links);
  }

  @GetMapping("/{uuid}")
  CategoryBody retrieve(Viewer viewer, @PathVariable UUID uuid, Links links) {
    return show(viewer, new CategoryId(uuid), links);
  }

  @PutMapping("/{uuid}")
  CategoryBody replace(
      Viewer viewer, @PathVariable UUID uuid, Body<CategoryForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new CategoryId(uuid), present -> body.whole().changed(present)),
        links);
  }

  @PatchMapping("/{uuid}")
  CategoryBody change(
      Viewer viewer, @PathVariable UUID uuid, Body<CategoryForm> body, Links links) {
    return maintained(
        viewer,
        new Command.Amend(new CategoryId(uuid), present -> body.partial().changed(present)),
        links);
  }

  @DeleteMapping("/{uuid}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(Viewer viewer, @PathVariable UUID uuid) {
    maintained(viewer, new Command.Remove(new CategoryId(uuid)));
  }

  private CategoryBody maintained(Viewer viewer, Command command, Links links) {
    return show(viewer, maintained(viewer, command), links);
  }

  private CategoryId maintained(Viewer viewer, Command command) {
    return Outcomes.value(maintain.maintain(viewer, command), CategoryEndpoint::refusal);
  }

  private CategoryBody show(Viewer viewer, CategoryId id, Links links) {
    return bodies.body(categories.find(viewer, id).orElseThrow(RefusedException::missing), links);
  }

  private static RefusedException refusal(Refusal why) {
    return switch (why) {
      case IS_REFERRED_TO ->
          RefusedException.conflict("Cannot delete category with existing offerings");
    };
  }
}
