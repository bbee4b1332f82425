package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a client asks of a list in the query language of TMF630.
 *
 * @param list tells this list from other ones and from those filtered otherwise
 * @param filters must all hold; of each at least one alternative
 * @param limit absent when the client set none
 * @param after where the page before ended; absent on a first page
 * @param fields the attributes that are wanted; none when all are
 * @param link the request's path and parameters without those that turn pages
 */
public record ListQuery(
        String list,
        List<List<Condition>> filters,
        List<Sorting> sorting,
        int offset,
        @Nullable Integer limit,
        @Nullable Cursor after,
        boolean isPaged,
        Set<String> fields,
        String link) {

    /** The most that one answer holds when the client sets no limit of its own, and at all. */
    private static final int MOST = 1_000;

    private static final Set<String> NOT_FILTERS = Set.of("fields", "offset", "limit", "sort", Cursor.PARAMETER);

    /**
     * @param fields the attributes that are wanted; none when all are
     * @param link the request's path and query as the client wrote it, without offset, limit and place
     * @throws RequestRefused when a parameter cannot be read
     */
    static ListQuery of(MultiValueMap<String, String> parameters, String link) {
        var filters = new LinkedMultiValueMap<String, String>();
        parameters.forEach((name, values) -> {
            if (!NOT_FILTERS.contains(name)) {
                filters.put(name, values);
            }
        });
        var offset = number(parameters, "offset");
        var limit = number(parameters, "limit");
        var conditions = FilterParser.parse(filters);
        var sorting = Sorting.parse(parameters.getOrDefault("sort", List.of()));
        var list = Integer.toHexString((link.split("\\?", 2)[0] + conditions).hashCode());
        return new ListQuery(
                list,
                conditions,
                sorting,
                Optional.ofNullable(offset).orElse(0),
                limit,
                placeIn(parameters, list, sorting),
                offset != null || limit != null || parameters.containsKey(Cursor.PARAMETER),
                parameters.getOrDefault("fields", List.of()).stream()
                        .flatMap(names -> Stream.of(names.split(",")))
                        .collect(Collectors.toSet()),
                link);
    }

    /** How many entries a page may have. */
    int most() {
        return limit == null ? MOST : Math.min(limit, MOST);
    }

    boolean hasRegex() {
        return filters.stream().flatMap(List::stream).anyMatch(condition -> condition.operator() == Operator.REGEX);
    }

    /** In a sorted list places are counted. */
    private static @Nullable Cursor placeIn(
            MultiValueMap<String, String> parameters, String list, List<Sorting> sorting) {
        var given = parameters.getFirst(Cursor.PARAMETER);
        if (given == null) {
            return null;
        }
        if (!sorting.isEmpty()) {
            throw Cursor.foreign();
        }
        return Cursor.decode(given, list);
    }

    private static @Nullable Integer number(MultiValueMap<String, String> parameters, String name) {
        var given = parameters.getFirst(name);
        if (given == null) {
            return null;
        }
        try {
            var number = Integer.parseInt(given.trim());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with negative numbers
        }
        throw RequestRefused.breaksContract(name, "must be a whole number of zero or more");
    }
}
