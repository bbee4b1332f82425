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

    /** A text of more characters matches no regular expression. */
    public static final int LONGEST_MATCHED_TEXT = 10_000;

    public Filter {
        groups = groups.stream().map(List::copyOf).toList();
    }

    public Stream<Condition> conditions() {
        return groups.stream().flatMap(List::stream);
    }

    public boolean hasRegex() {
        return conditions().anyMatch(Condition::isRegex);
    }

    /** What its regular expressions cost, in characters that they name when their repetitions are written out. */
    public long sizeOfRegexes() {
        return conditions()
                .filter(Condition::isRegex)
                .flatMap(condition -> condition.values().stream())
                .mapToLong(Regex::sizeOf)
                .sum();
    }

    /** What remains when nothing is asked of those that a regular expression could let pass. */
    public Filter withoutRegexes() {
        return new Filter(groups.stream()
                .filter(group -> group.stream().noneMatch(Condition::isRegex))
                .toList());
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
