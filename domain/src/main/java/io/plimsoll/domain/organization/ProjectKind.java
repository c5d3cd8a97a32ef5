package io.plimsoll.domain.organization;

import io.plimsoll.domain.identity.Worded;
import java.util.Locale;

/** For what a project is. */
public enum ProjectKind implements Worded {
  DEFAULT,
  COURSE,
  PUBLIC;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
