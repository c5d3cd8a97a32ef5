package io.plimsoll.domain.identity;

import java.util.UUID;

/** By what the outside knows an object of one kind; no two objects have the same. */
public interface PublicId {

  UUID value();
}
