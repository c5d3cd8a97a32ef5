package io.plimsoll.bootstrap.wiring;

import io.plimsoll.application.access.ProvideStaff;
import java.util.Optional;

/**
 * Provides the staff user as the settings ask for it.
 *
 * @param token empty when the settings name none
 */
public record FirstStaff(ProvideStaff staff, Optional<String> token) {

  public ProvideStaff.Result provide() {
    return staff.provide(token);
  }

  /** Leaves the token out. */
  @Override
  public String toString() {
    return "FirstStaff[]";
  }
}
