package io.cascade.messaging.neighbour;

import io.cascade.kernel.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Orders at a neighbour, read as they are now, many with a call.
 *
 * @param <P> what is read of each
 */
public final class ChildOrders<P> {

    private static final int AT_ONCE = 20;

    private final RestClient neighbour;
    private final String path;
    private final Class<P> type;
    private final Function<P, String> id;

    /** @param path of the list at each instance of the neighbour */
    public ChildOrders(RestClient neighbour, String path, Class<P> type, Function<P, String> id) {
        this.neighbour = neighbour;
        this.path = path;
        this.type = type;
        this.id = id;
    }

    /**
     * What each order is turned into, by its id. Only one that is unknown to the neighbour is missing: what a list leaves out,
     * as pages may be cut, is asked for by itself.
     */
    public <R> Map<String, R> asTheyAre(Collection<String> ids, Function<P, R> reading) {
        var found = new LinkedHashMap<String, R>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            listed(some).forEach(order -> found.put(id.apply(order), reading.apply(order)));
        }
        var leftOut = new ArrayList<>(all);
        leftOut.removeAll(found.keySet());
        leftOut.forEach(one -> single(one).ifPresent(order -> found.put(one, reading.apply(order))));
        return found;
    }

    private List<P> listed(List<String> ids) {
        var list = neighbour
                .get()
                .uri(uri -> uri.path(path)
                        .queryParam("id", String.join(",", ids))
                        .queryParam("limit", ids.size())
                        .build())
                .retrieve()
                .body(new ParameterizedTypeReference<List<Map<String, Object>>>() {});
        return Objects.requireNonNull(list).stream()
                .map(order -> Json.mapper().convertValue(order, type))
                .toList();
    }

    private Optional<P> single(String wanted) {
        try {
            return Optional.ofNullable(
                    neighbour.get().uri(path + "/{id}", wanted).retrieve().body(type));
        } catch (HttpClientErrorException.NotFound e) {
            return Optional.empty();
        }
    }
}
