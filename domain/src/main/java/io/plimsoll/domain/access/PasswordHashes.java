package io.plimsoll.domain.access;

/** Hashes passwords so that guessing is slow. */
public interface PasswordHashes {

  /** A salted hash; another one at each call. */
  String hash(String password);

  boolean matches(String password, String hash);
}
