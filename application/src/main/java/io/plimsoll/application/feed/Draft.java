package io.plimsoll.application.feed;

/** What an entry makes of what it is about, or why it can't be had. */
sealed interface Draft<T> {

  record Wanted<T>(T object) implements Draft<T> {}

  record Refused<T>(String reason) implements Draft<T> {}
}
