package io.cascade.serviceordering.plan;

import io.cascade.decomposition.DecompositionRule.Dependency;
import io.cascade.serviceordering.decomposition.Decomposition;
import io.cascade.serviceordering.decomposition.Obstacle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Makes a plan of what an order decomposed into. A dependency names a specification: it means the items of that
 * specification in the same product order item, else in the whole service order, else what is installed already. A pure
 * function, for a real order as for a dry run.
 */
public final class Planner {

    /** A plan is kept, told and handed down whole; who belongs to whom may grow with the square of the items. */
    static final int MOST_DEPENDENCIES = 10_000;

    private static final String SPECIFICATION = "service.serviceSpecification.id";

    private final Dependencies dependencies;
    private final List<Obstacle> obstacles = new ArrayList<>();

    private Planner(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    public static PlanningOutcome plan(Decomposition decomposition, InstalledBase installedBase) {
        if (!decomposition.obstacles().isEmpty()) {
            return new PlanningOutcome.Impossible(decomposition.obstacles());
        }
        var numbered = Numbered.of(decomposition.parts());
        return new Planner(new Dependencies(numbered, installedBase)).plan(numbered);
    }

    private PlanningOutcome plan(List<Numbered> numbered) {
        var items = new ArrayList<PlannedItem>();
        int known = 0;
        for (var number : numbered) {
            var item = resolve(number);
            known += item.dependsOn().size();
            if (known > MOST_DEPENDENCIES) {
                return new PlanningOutcome.Impossible(List.of(tooMany(item)));
            }
            items.add(item);
        }
        Cycles.in(items).forEach(this::refuseCircular);
        return obstacles.isEmpty() ? new PlanningOutcome.Planned(items) : new PlanningOutcome.Impossible(obstacles);
    }

    private PlannedItem resolve(Numbered item) {
        var dependsOn = new LinkedHashSet<String>();
        for (var dependency : item.part().item().dependencies()) {
            var found = dependencies.resolve(item, dependency);
            if (found == null) {
                refuseUnmet(item, dependency);
            } else {
                dependsOn.addAll(found);
            }
        }
        return new PlannedItem(item.itemId(), item.part(), List.copyOf(dependsOn));
    }

    private static Obstacle tooMany(PlannedItem item) {
        var reason =
                "the parts of this order wait for each other in more than %d ways; say by productOrderItem which services belong together"
                        .formatted(MOST_DEPENDENCIES);
        return new Obstacle("tooManyDependencies", reason, item.serviceItemId(), "productOrderItem");
    }

    private void refuseUnmet(Numbered item, Dependency dependency) {
        var reason = "%s needs %s, which nothing in this order builds"
                .formatted(item.part().item().specificationName(), dependency.specificationId());
        obstacles.add(new Obstacle(
                "unresolvableDependency", reason, item.part().service().itemId(), SPECIFICATION));
    }

    private void refuseCircular(PlannedItem item) {
        var reason = "%s waits for itself, through %s"
                .formatted(item.item().specificationName(), String.join(", ", item.dependsOn()));
        obstacles.add(new Obstacle("circularDependency", reason, item.serviceItemId(), SPECIFICATION));
    }
}
