package io.plimsoll.domain.marketplace;

/**
 * What holds a resource back.
 *
 * @param paused nobody can use it
 * @param downscaled it gives less than was bought
 * @param restrictsMembers not every member of its project can use it
 */
public record ResourceFlags(boolean paused, boolean downscaled, boolean restrictsMembers) {
  public static final ResourceFlags NONE = new ResourceFlags(false, false, false);

  public ResourceFlags paused(boolean paused) {
    return new ResourceFlags(paused, downscaled, restrictsMembers);
  }

  public ResourceFlags downscaled(boolean downscaled) {
    return new ResourceFlags(paused, downscaled, restrictsMembers);
  }

  public ResourceFlags restrictingMembers(boolean restrictsMembers) {
    return new ResourceFlags(paused, downscaled, restrictsMembers);
  }
}
