package io.cascade.catalog.release.publication;

import java.util.List;
import java.util.stream.Stream;

/** All that must hold before a release is published. */
public final class PublicationRules {

    private static final List<PublicationRule> LINKS = List.of(
            new SomethingToRelease(),
            new OfferingsAreComplete(),
            new BundlesHoldNoCycle(),
            new SpecificationsDecompose(),
            new ResourcesCanBeAllocated(),
            new RulesFitTheirSpecifications(),
            new DependenciesHaveNoCycle());

    private static final List<PublicationRule> EXPRESSIONS = List.of(new ExpressionsTypeCheck());

    private static final List<PublicationRule> TRIALS =
            List.of(new RulesCompute(), new ConstraintsCompute(), new AllocationsCompute());

    private PublicationRules() {}

    /**
     * Expressions are looked at once all links hold, since what they may read follows from the links, and tried once all
     * are sound.
     */
    public static List<Problem> problems(ReleaseDraft draft) {
        return Stream.of(LINKS, EXPRESSIONS, TRIALS)
                .map(rules -> problems(rules, draft))
                .filter(problems -> !problems.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Problem> problems(List<PublicationRule> rules, ReleaseDraft draft) {
        return rules.stream().flatMap(rule -> rule.problems(draft).stream()).toList();
    }
}
