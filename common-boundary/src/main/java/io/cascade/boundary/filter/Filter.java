package io.cascade.boundary.filter;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What must hold of a resource or an event.
 *
 * @param groups of each at least one condition holds
 */
public record Filter(List<List<Condition>> groups) {

    /** Lets everything pass. */
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public Stream<Condition> conditions() {
        return groups.stream().flatMap(List::stream);
    }

    public boolean hasRegex() {
        return conditions().anyMatch(condition -> condition.operator() == Operator.REGEX);
    }

    /** The same, of what is found at other paths. */
    public Filter at(UnaryOperator<String> paths) {
        return new Filter(groups.stream()
                .map(group -> group.stream()
                        .map(condition -> condition.at(paths.apply(condition.path())))
                        .toList())
                .toList());
    }
}
