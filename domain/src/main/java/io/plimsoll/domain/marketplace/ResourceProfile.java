package io.plimsoll.domain.marketplace;

/** What people and agents read about a resource. */
public record ResourceProfile(
    ResourceDescription description,
    ResourceTerms terms,
    ResourceBackend backend,
    ResourceFlags flags) {

  /** Of a resource that was just ordered; no provider has done anything about it. */
  public static ResourceProfile ordered(ResourceDescription description, OrderRequest request) {
    return new ResourceProfile(
        description, ResourceTerms.of(request), ResourceBackend.NONE, ResourceFlags.NONE);
  }

  public ResourceProfile describedBy(ResourceDescription other) {
    return new ResourceProfile(other, terms, backend, flags);
  }

  public ResourceProfile onTerms(ResourceTerms other) {
    return new ResourceProfile(description, other, backend, flags);
  }

  public ResourceProfile providedBy(ResourceBackend other) {
    return new ResourceProfile(description, terms, other, flags);
  }

  public ResourceProfile flagged(ResourceFlags other) {
    return new ResourceProfile(description, terms, backend, other);
  }
}
