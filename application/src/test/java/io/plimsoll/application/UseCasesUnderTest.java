package io.plimsoll.application;

import io.plimsoll.application.evaluation.EvaluatePolicies;
import io.plimsoll.application.evaluation.JudgePolicies;
import io.plimsoll.application.event.PolicyEvents;
import io.plimsoll.application.marketplace.MaintainOrders;
import io.plimsoll.application.marketplace.MaintainResources;
import io.plimsoll.application.policy.AmendPolicy;
import io.plimsoll.application.policy.CheckReferences;
import io.plimsoll.application.policy.DefinePolicy;
import io.plimsoll.application.policy.RetirePolicy;
import io.plimsoll.application.usage.CarryUsageForward;
import io.plimsoll.application.usage.RecordUsage;
import io.plimsoll.application.usage.SetUsage;
import io.plimsoll.application.usage.SetUserUsages;
import io.plimsoll.domain.policy.ActionOutbox;
import io.plimsoll.domain.usage.ReportingTerms;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;

/** The use cases of policies and usage over any ports. */
public final class UseCasesUnderTest {
  private final PortsUnderTest ports;
  private final InstantSource clock;
  private final ZoneId zone;
  private final ActionOutbox outbox;

  public UseCasesUnderTest(PortsUnderTest ports, InstantSource clock, ZoneId zone) {
    this(ports, clock, zone, ports.outbox());
  }

  private UseCasesUnderTest(
      PortsUnderTest ports, InstantSource clock, ZoneId zone, ActionOutbox outbox) {
    this.ports = ports;
    this.clock = clock;
    this.zone = zone;
    this.outbox = outbox;
  }

  /** The same use cases, staging actions elsewhere. */
  public UseCasesUnderTest staging(ActionOutbox elsewhere) {
    return new UseCasesUnderTest(ports, clock, zone, elsewhere);
  }

  /** The same use cases in another time zone. */
  public UseCasesUnderTest in(ZoneId elsewhere) {
    return new UseCasesUnderTest(ports, clock, elsewhere, outbox);
  }

  public EvaluatePolicies evaluate() {
    return EvaluatePolicies.using(
        ports.policies(),
        ports.meter(),
        ports.history(),
        outbox,
        events(),
        ports.unitOfWork(),
        clock);
  }

  public JudgePolicies judge() {
    return JudgePolicies.using(ports.policies(), ports.offerings(), ports.meter());
  }

  public DefinePolicy define() {
    return DefinePolicy.using(
        ports.policies(),
        ports.offerings(),
        ports.components(),
        ports.groups(),
        evaluate(),
        events(),
        ports.unitOfWork(),
        UUID::randomUUID,
        clock,
        zone);
  }

  public CheckReferences checkReferences() {
    return CheckReferences.using(ports.offerings(), ports.components(), ports.groups());
  }

  public AmendPolicy amend() {
    return AmendPolicy.using(
        ports.policies(),
        ports.offerings(),
        ports.components(),
        ports.groups(),
        evaluate(),
        events(),
        ports.unitOfWork(),
        clock,
        zone);
  }

  public RetirePolicy retire() {
    return RetirePolicy.using(
        ports.policies(), ports.offerings(), outbox, events(), ports.unitOfWork(), clock);
  }

  private PolicyEvents events() {
    return new PolicyEvents(ports.events(), ports.offerings(), UUID::randomUUID);
  }

  public RecordUsage record() {
    return RecordUsage.using(
        ports.ledger(),
        ports.policies(),
        evaluate(),
        ports.resources(),
        ports.offerings(),
        ports.components(),
        ports.projects(),
        ports.events(),
        UUID::randomUUID,
        ports.unitOfWork(),
        clock);
  }

  public SetUsage setUsage(ReportingTerms terms) {
    return SetUsage.using(
        ports.resources(),
        ports.offerings(),
        ports.components(),
        ports.planPeriods(),
        terms,
        ports.ledger(),
        record(),
        ports.unitOfWork(),
        clock,
        zone);
  }

  public SetUserUsages setUserUsages(ReportingTerms terms) {
    return SetUserUsages.using(
        ports.resources(),
        ports.offerings(),
        ports.projects(),
        terms,
        ports.ledger(),
        ports.userUsages(),
        record(),
        ports.unitOfWork(),
        clock,
        zone);
  }

  public CarryUsageForward carryUsageForward() {
    return CarryUsageForward.using(
        ports.resources(), ports.ledger(), record(), ports.unitOfWork(), clock);
  }

  public MaintainResources resources() {
    return MaintainResources.using(
        ports.resources(),
        ports.offerings(),
        ports.components(),
        ports.projects(),
        ports.ledger(),
        ports.policies(),
        ports.events(),
        ports.unitOfWork(),
        UUID::randomUUID,
        clock);
  }

  public MaintainOrders orders() {
    return MaintainOrders.using(
        ports.orders(),
        ports.resources(),
        ports.planPeriods(),
        ports.offerings(),
        ports.components(),
        ports.plans(),
        ports.organizations(),
        ports.projects(),
        ports.policies(),
        ports.events(),
        ports.unitOfWork(),
        UUID::randomUUID,
        clock,
        zone);
  }
}
