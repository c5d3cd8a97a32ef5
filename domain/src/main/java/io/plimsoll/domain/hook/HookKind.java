package io.plimsoll.domain.hook;

import io.plimsoll.domain.identity.Worded;

/** The ways by which hooks tell. */
public enum HookKind implements Worded {
  WEB("webhook"),
  MAIL("email");

  private final String word;

  HookKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
