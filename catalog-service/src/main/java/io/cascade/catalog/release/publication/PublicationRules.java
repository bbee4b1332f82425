package io.cascade.catalog.release.publication;

import java.util.List;

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

    private PublicationRules() {}

    /** Expressions are looked at once all links hold: what they may read follows from the links. */
    public static List<Problem> problems(ReleaseDraft draft) {
        var broken = problems(LINKS, draft);
        return broken.isEmpty() ? problems(EXPRESSIONS, draft) : broken;
    }

    private static List<Problem> problems(List<PublicationRule> rules, ReleaseDraft draft) {
        return rules.stream().flatMap(rule -> rule.problems(draft).stream()).toList();
    }
}
