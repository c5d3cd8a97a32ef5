package io.plimsoll.application.marketplace;

import io.plimsoll.domain.marketplace.ResourceId;
import java.util.List;

/** Shows who uses a resource. Whether the viewer sees it has to be asked before. */
public interface FindTeams {

  /** Active users by their usernames, once for each role that they hold now. */
  List<TeamMemberView> of(ResourceId resource);
}
