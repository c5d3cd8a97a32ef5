package io.plimsoll.rest.access;

/** The version that clients are told, as the build knows it. */
public record ApiVersion(String version) {}
