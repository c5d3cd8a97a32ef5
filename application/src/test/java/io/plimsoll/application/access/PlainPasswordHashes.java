package io.plimsoll.application.access;

import io.plimsoll.domain.access.PasswordHashes;
import java.util.ArrayList;
import java.util.List;

/** Hides nothing, and remembers what was hashed. */
class PlainPasswordHashes implements PasswordHashes {
  final List<String> work = new ArrayList<>();

  @Override
  public String hash(String password) {
    work.add(password);
    return "hash of " + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    return hash(password).equals(hash);
  }
}
