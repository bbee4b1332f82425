package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;
import static java.util.stream.Collectors.toSet;

import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.Expression;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every expression compiles as the services will compile it, and reads of predecessors only. */
final class ExpressionsTypeCheck implements PublicationRule {

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var assembled = draft.assembled();
        return assembled.problems().isEmpty()
                ? strayReads(draft, assembled.release())
                : assembled.problems().stream()
                        .map(problem -> new Problem(problem.entry() + "#" + problem.path(), problem.message()))
                        .toList();
    }

    private static List<Problem> strayReads(ReleaseDraft draft, CatalogRelease release) {
        var dependencies = Dependencies.of(draft);
        var problems = new ArrayList<Problem>();
        draft.all(DECOMPOSITION_RULE)
                .forEach(entry -> release.rule(entry.key().id()).ifPresent(rule -> {
                    if (rule.when().isLate()) {
                        problems.add(Problem.of(entry, "when", "cannot wait for what predecessors produce"));
                    }
                    for (var production : Production.of(entry)) {
                        strayReads(draft, dependencies, production, rule, problems);
                    }
                }));
        return problems;
    }

    private static void strayReads(
            ReleaseDraft draft,
            Dependencies dependencies,
            Production production,
            DecompositionRule rule,
            List<Problem> problems) {
        var predecessors = namesOf(draft, dependencies.closureOf(production.dependencies()));
        rule.produced().get(production.index()).map().forEach((name, expression) -> {
            for (var read : expression.afterReferences()) {
                if (!predecessors.contains(read.specification())) {
                    problems.add(production.problem(
                            "map." + name, read.specification() + " is no predecessor by dependsOn"));
                }
            }
            if (expression.isLate() && !readsOnlyPredecessors(expression)) {
                problems.add(production.problem(
                        "map." + name, "reads predecessors and the item: one that waits can read predecessors only"));
            }
        });
    }

    private static boolean readsOnlyPredecessors(Expression expression) {
        return expression.variables().equals(Set.of(Expression.AFTER));
    }

    private static Set<String> namesOf(ReleaseDraft draft, Set<String> specifications) {
        return specifications.stream()
                .flatMap(id -> draft.find(SERVICE_SPECIFICATION, id).stream())
                .map(specification -> specification.description().name())
                .collect(toSet());
    }
}
