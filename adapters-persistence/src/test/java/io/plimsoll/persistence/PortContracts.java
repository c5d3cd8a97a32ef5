package io.plimsoll.persistence;

import io.plimsoll.application.PortsUnderTest;
import io.plimsoll.application.access.AccessTokensContract;
import io.plimsoll.application.access.SignInFailuresContract;
import io.plimsoll.application.access.UsersContract;
import io.plimsoll.application.delivery.DeliveriesContract;
import io.plimsoll.application.event.EventLogContract;
import io.plimsoll.application.marketplace.OfferingComponentsContract;
import io.plimsoll.application.marketplace.OfferingsContract;
import io.plimsoll.application.marketplace.OrdersContract;
import io.plimsoll.application.marketplace.ResourcesContract;
import io.plimsoll.application.organization.OrganizationGroupsContract;
import io.plimsoll.application.organization.OrganizationsContract;
import io.plimsoll.application.organization.ProjectsContract;
import io.plimsoll.application.policy.ActionOutboxContract;
import io.plimsoll.application.policy.BlockingPoliciesContract;
import io.plimsoll.application.policy.EvaluationBacklogContract;
import io.plimsoll.application.policy.KeptTotalsContract;
import io.plimsoll.application.policy.OfferingUsagePoliciesContract;
import io.plimsoll.application.policy.PolicyHistoryContract;
import io.plimsoll.application.policy.PolicyRoundTripContract;
import io.plimsoll.application.policy.PolicyStatesContract;
import io.plimsoll.application.policy.StagedActionsContract;
import io.plimsoll.application.policy.TouchedPoliciesContract;
import io.plimsoll.application.policy.UsageMeterContract;
import io.plimsoll.application.policy.UsageWindowContract;
import io.plimsoll.application.transaction.UnitOfWorkContract;
import io.plimsoll.application.usage.AgeOfSumsContract;
import io.plimsoll.application.usage.UsageDetailsContract;
import io.plimsoll.application.usage.UsageLedgerContract;
import org.junit.jupiter.api.Nested;

/** The adapters keep what the contracts of their ports promise. */
abstract class PortContracts {

  abstract AdaptersUnderTest database();

  @Nested
  class AccessTokens extends AccessTokensContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class SignInFailures extends SignInFailuresContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Users extends UsersContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class OfferingComponents extends OfferingComponentsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Offerings extends OfferingsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Resources extends ResourcesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class OrganizationGroups extends OrganizationGroupsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Organizations extends OrganizationsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Projects extends ProjectsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class ActionOutbox extends ActionOutboxContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class StagedActions extends StagedActionsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Deliveries extends DeliveriesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class EventLog extends EventLogContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class EvaluationBacklog extends EvaluationBacklogContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class OfferingUsagePolicies extends OfferingUsagePoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class PolicyHistory extends PolicyHistoryContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class PolicyRoundTrip extends PolicyRoundTripContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class PolicyStates extends PolicyStatesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class TouchedPolicies extends TouchedPoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class KeptTotals extends KeptTotalsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class UsageMeter extends UsageMeterContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class UsageWindow extends UsageWindowContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class UnitOfWork extends UnitOfWorkContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class AgeOfSums extends AgeOfSumsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class UsageLedger extends UsageLedgerContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class UsageDetails extends UsageDetailsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class Orders extends OrdersContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }

  @Nested
  class BlockingPolicies extends BlockingPoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return database().ports();
    }
  }
}
