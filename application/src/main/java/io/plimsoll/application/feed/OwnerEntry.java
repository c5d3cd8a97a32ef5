package io.plimsoll.application.feed;

import io.plimsoll.domain.access.User;
import io.plimsoll.domain.identity.BackendId;

/**
 * A line of a feed that makes a user an owner of an organization.
 *
 * @param username 1 to {@value User#MAX_USERNAME_LENGTH} characters, not blank
 * @param fullName at most {@value User#MAX_TEXT_LENGTH} characters, empty when not known
 * @param email at most {@value User#MAX_TEXT_LENGTH} characters, empty when not known
 */
public record OwnerEntry(BackendId organization, String username, String fullName, String email) {}
