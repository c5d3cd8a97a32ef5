package io.plimsoll.application;

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

/**
 * The contracts of all driven ports. A class that gives the ports over some store runs them all on
 * that store.
 */
public abstract class PortContracts {
  /** Gives ports over an empty store; called before each test. */
  protected abstract PortsUnderTest openPorts();

  @Nested
  class UnitOfWorkTest extends UnitOfWorkContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OrganizationGroupsTest extends OrganizationGroupsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OrganizationsTest extends OrganizationsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class ProjectsTest extends ProjectsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OfferingsTest extends OfferingsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OfferingComponentsTest extends OfferingComponentsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class ResourcesTest extends ResourcesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class UsersTest extends UsersContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class AccessTokensTest extends AccessTokensContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class SignInFailuresTest extends SignInFailuresContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class AgeOfSumsTest extends AgeOfSumsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class UsageLedgerTest extends UsageLedgerContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class KeptTotalsTest extends KeptTotalsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class UsageMeterTest extends UsageMeterContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class UsageWindowTest extends UsageWindowContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OfferingUsagePoliciesTest extends OfferingUsagePoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class PolicyRoundTripTest extends PolicyRoundTripContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class PolicyStatesTest extends PolicyStatesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class TouchedPoliciesTest extends TouchedPoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class PolicyHistoryTest extends PolicyHistoryContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class ActionOutboxTest extends ActionOutboxContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class StagedActionsTest extends StagedActionsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class DeliveriesTest extends DeliveriesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class EventLogTest extends EventLogContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class EvaluationBacklogTest extends EvaluationBacklogContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class UsageDetailsTest extends UsageDetailsContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class OrdersTest extends OrdersContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }

  @Nested
  class BlockingPoliciesTest extends BlockingPoliciesContract {
    @Override
    protected PortsUnderTest openPorts() {
      return PortContracts.this.openPorts();
    }
  }
}
