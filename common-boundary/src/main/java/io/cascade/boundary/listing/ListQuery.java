package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.filter.FilterReader;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a client asks of a list in the query language of TMF630.
 *
 * @param list tells this list from other ones and from those filtered otherwise
 * @param filter what must hold of the entries
 * @param limit absent when the client set none
 * @param after where the page before ended; absent on a first page
 * @param fields the attributes that are wanted; none when all are
 * @param link the request's path and parameters without those that turn pages
 */
public record ListQuery(
        String list,
        Filter filter,
        List<Sorting> sorting,
        int offset,
        @Nullable Integer limit,
        @Nullable Cursor after,
        boolean isPaged,
        Set<String> fields,
        String link) {

    /** The most that one answer holds when the client sets no limit of its own, and at all. */
    private static final int MOST = 1_000;

    private static final Pattern SYMBOL = Pattern.compile("[<>=]");
    private static final Set<String> NOT_FILTERS = Set.of("fields", "offset", "limit", "sort", Cursor.PARAMETER);

    /**
     * @param fields the attributes that are wanted; none when all are
     * @param link the request's path and query as the client wrote it, without offset, limit and place
     * @throws RequestRefused when a parameter cannot be read
     */
    static ListQuery of(MultiValueMap<String, String> parameters, String link) {
        var offset = number(parameters, "offset");
        var limit = number(parameters, "limit");
        var filter = filterIn(parameters);
        var sorting = Sorting.parse(parameters.getOrDefault("sort", List.of()));
        var list = Integer.toHexString((link.split("\\?", 2)[0] + filter).hashCode());
        return new ListQuery(
                list,
                filter,
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

    private static Filter filterIn(MultiValueMap<String, String> parameters) {
        var comparisons = parameters.entrySet().stream()
                .filter(parameter -> !NOT_FILTERS.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> asWritten(parameter.getKey(), value)))
                .toList();
        try {
            return FilterReader.read(comparisons);
        } catch (FilterNotUnderstood e) {
            throw RequestRefused.breaksContract(e.where(), e.why());
        }
    }

    /** A parameter was split at its first equals sign, which may have been part of a symbol, or was not there. */
    private static String asWritten(String name, @Nullable String value) {
        var isWhole = (value == null || value.isEmpty()) && SYMBOL.matcher(name).find();
        return isWhole ? name : name + "=" + (value == null ? "" : value);
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
