package io.cascade.platform.web.listing;

import io.cascade.platform.web.RequestRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a client asks of a list: equality filters (a comma or a repeated name means or), offset and limit.
 *
 * @param filters the wanted values by attribute
 * @param limit absent when the client set none
 */
public record ListQuery(
        Map<String, List<String>> filters,
        int offset,
        @Nullable Integer limit,
        boolean isPaged) {

    private static final Set<String> NOT_FILTERS = Set.of("fields", "offset", "limit", "sort");

    /** @throws RequestRefused when offset or limit is no whole number or negative */
    public static ListQuery of(MultiValueMap<String, String> parameters) {
        var filters = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!NOT_FILTERS.contains(name)) {
                filters.put(name, split(values));
            }
        });
        var offset = number(parameters, "offset");
        var limit = number(parameters, "limit");
        return new ListQuery(filters, offset == null ? 0 : offset, limit, offset != null || limit != null);
    }

    private static List<String> split(List<@Nullable String> values) {
        var all = new ArrayList<String>();
        for (var value : values) {
            if (value != null) {
                for (var part : value.split(",")) {
                    all.add(unquoted(part));
                }
            }
        }
        return all;
    }

    /** Conformance kits wrap values in one pair of double quotes. */
    private static String unquoted(String value) {
        var quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
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
