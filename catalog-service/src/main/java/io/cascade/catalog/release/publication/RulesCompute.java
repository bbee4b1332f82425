package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static java.util.stream.Collectors.toMap;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.Decomposer;
import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.DecompositionRule.Produced;
import io.cascade.decomposition.Demand;
import io.cascade.decomposition.Expression;
import io.cascade.decomposition.LateMapping;
import io.cascade.decomposition.Variables;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.CharacteristicSpecification;
import io.cascade.releasedcatalog.ProductSpecification;
import io.cascade.releasedcatalog.ServiceSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every rule can be computed within the bounds from each legal item that it is tried on. */
final class RulesCompute implements PublicationRule {

    private static final Map<String, String> PLACE =
            Variables.PLACE.stream().collect(toMap(name -> name, name -> "EAST-07"));

    @Override
    public List<Problem> problems(ReleaseDraft draft) {
        var release = draft.assembled().release();
        return draft.all(DECOMPOSITION_RULE)
                .flatMap(
                        entry -> release.rule(entry.key().id()).flatMap(rule -> problem(entry, rule, release)).stream())
                .toList();
    }

    private static Optional<Problem> problem(CatalogEntry entry, DecompositionRule rule, CatalogRelease release) {
        var characteristics = characteristicsOf(rule.specificationId(), release);
        var legal = LegalItems.of(characteristics);
        var unknown = LegalItems.ofUnknownKinds(characteristics);
        return Trial.on(legal, item -> applies(rule, item))
                .or(() -> Trial.ofBounds(unknown, item -> applies(rule, item)))
                .map(reason -> Problem.of(entry, "when", reason))
                .or(() -> Trial.on(legal, item -> decompose(rule, item))
                        .or(() -> Trial.ofBounds(unknown, item -> decompose(rule, item)))
                        .or(() -> late(rule))
                        .map(reason -> Problem.of(entry, "produce", reason)));
    }

    private static boolean applies(DecompositionRule rule, Map<String, Object> item) {
        var variables = demand(rule, item).variables();
        return rule.when().isComputableFrom(variables) && rule.when().holds(variables, new Allowance());
    }

    private static void decompose(DecompositionRule rule, Map<String, Object> item) {
        Decomposer.decompose(demand(rule, item), List.of(rule), new Allowance());
    }

    private static Demand demand(DecompositionRule rule, Map<String, Object> item) {
        return new Demand(rule.specificationId(), item, PLACE);
    }

    /** What predecessors produce is known only when they have: here it may be anything. */
    private static Optional<String> late(DecompositionRule rule) {
        return rule.produced().stream()
                .flatMap(produced -> Trial.ofBounds(
                        LegalItems.ANYTHING, anything -> LateMapping.evaluate(produced, afterOf(produced, anything)))
                        .stream())
                .findFirst();
    }

    private static Map<String, Map<String, Object>> afterOf(Produced produced, Object value) {
        var after = new HashMap<String, Map<String, Object>>();
        produced.map().values().stream()
                .map(Expression::afterReferences)
                .flatMap(List::stream)
                .forEach(read -> after.computeIfAbsent(read.specification(), name -> new HashMap<>())
                        .put(read.characteristic(), value));
        return after;
    }

    private static List<CharacteristicSpecification> characteristicsOf(String id, CatalogRelease release) {
        return release.productSpecification(id)
                .map(ProductSpecification::characteristics)
                .or(() -> release.serviceSpecification(id).map(ServiceSpecification::characteristics))
                .orElse(List.of());
    }
}
