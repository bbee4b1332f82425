package io.cascade.serviceordering.plan;

import io.cascade.serviceordering.decomposition.Obstacle;
import java.util.List;

/** A plan, or everything that makes one impossible. */
public sealed interface PlanningOutcome {

    /** Every item knows what it waits for, and no item waits for itself. */
    record Planned(List<PlannedItem> items) implements PlanningOutcome {}

    record Impossible(List<Obstacle> obstacles) implements PlanningOutcome {}
}
