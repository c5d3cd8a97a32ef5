package io.plimsoll.application.transaction;

import io.plimsoll.application.MarketplaceState;
import java.util.function.Supplier;

/** Takes the state down before the work and brings it back when the work throws. */
public final class InMemoryUnitOfWork implements UnitOfWork {
  private final MarketplaceState state;
  private boolean underWay;

  public InMemoryUnitOfWork(MarketplaceState state) {
    this.state = state;
  }

  @Override
  public <T> T complete(Supplier<T> work) {
    return underWay ? work.get() : completeOutermost(work);
  }

  private <T> T completeOutermost(Supplier<T> work) {
    Runnable rollBack = state.checkpoint();
    underWay = true;
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      rollBack.run();
      throw e;
    } finally {
      underWay = false;
    }
  }
}
