package io.cascade.launcher.demo;

import io.cascade.launcher.check.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What has to be so of billing, notification and the one correlation id. */
final class FarSideChecks {

    private final EntityMap map;
    private final String correlationId;
    private final List<Check> checks = new ArrayList<>();

    private FarSideChecks(EntityMap map, String correlationId) {
        this.map = map;
        this.correlationId = correlationId;
    }

    static List<Check> of(EntityMap map, String correlationId) {
        var checks = new FarSideChecks(map, correlationId);
        checks.checkFarSide();
        checks.checkCorrelation();
        return checks.checks;
    }

    private void checkFarSide() {
        add(Check.equal("billing was triggered once", 1, map.billing().size()));
        add(Check.equal("the customer was notified once", 1, map.notifications().size()));
        add(Check.that(
                "the network was commanded under the order's correlation id",
                !map.networkOperations().isEmpty(),
                "nothing"));
    }

    private void checkCorrelation() {
        var everywhere = new TreeSet<>(map.correlationIds());
        Stream.concat(map.billing().stream(), map.notifications().stream())
                .map(entry -> entry.path("correlationId").asString("none"))
                .forEach(everywhere::add);
        add(Check.equal("one correlation id is on all of it", Set.of(correlationId), everywhere));
    }

    private void add(Check check) {
        checks.add(check);
    }
}
