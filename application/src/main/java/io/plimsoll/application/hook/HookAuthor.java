package io.plimsoll.application.hook;

import io.plimsoll.domain.access.UserId;

/** Who wants to be told. */
public record HookAuthor(UserId id, String username, String fullName, String email) {}
