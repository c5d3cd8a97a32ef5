package io.plimsoll.application.evaluation;

import io.plimsoll.domain.marketplace.OfferingId;
import io.plimsoll.domain.policy.PolicyId;
import java.util.List;
import java.util.Optional;

/**
 * Walks over the policies in a fixed order, offering by offering, in pieces that fit into memory.
 */
public interface PoliciesToEvaluate {

  /** How many policies there are. */
  long count(Selection selection);

  /**
   * Splits the selected policies into at most {@code parts} ranges with about as many policies
   * each; no offering is in two of them. Empty when there are no policies.
   */
  List<Range> split(Selection selection, int parts);

  /**
   * The first {@code size} policies of the range after {@code last}; empty when there are no more.
   */
  List<Position> next(Selection selection, Range range, Optional<Position> last, int size);

  /** Which policies a run is about. */
  enum Selection {
    ALL,
    /** Those of the offerings that the evaluation backlog names. */
    BACKLOG
  }

  /** The offerings from {@code first} to {@code last}, both included, in the fixed order. */
  record Range(OfferingId first, OfferingId last) {}

  /** Where a policy stands in the fixed order. */
  record Position(OfferingId offering, PolicyId policy) {}
}
