package io.plimsoll.application.hook;

import io.plimsoll.domain.hook.HookId;
import io.plimsoll.domain.hook.HookTerms;
import java.time.Instant;

/** A hook as screens show it: without its secrets. */
public record HookView(
    HookId id, HookAuthor author, HookTerms terms, Instant created, Instant modified) {}
