package io.cascade.catalog.release.publication;

import java.util.List;

/** Nothing waits for itself. */
final class DependenciesHaveNoCycle implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        return Dependencies.of(draft).cycles().stream()
                .map(cycle -> problem(draft, cycle))
                .toList();
    }

    private static Problem problem(ReleaseDraft draft, List<String> cycle) {
        var message = "waits for itself: " + String.join(" -> ", cycle);
        return Production.all(draft)
                .filter(produced -> produced.specificationId().equals(cycle.get(0)))
                .filter(produced -> produced.dependencies().contains(cycle.get(1)))
                .findFirst()
                .map(produced -> produced.problem("dependsOn", message))
                .orElseThrow();
    }
}
