package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.ResourceRows.RESOURCE;

import io.cascade.inventory.sql.SqlArray;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The free resources of the pools. Each asker gets the lowest ones that nobody else is about to take: rows that another
 * transaction has locked are passed over. Only when that leaves too few does the asker wait for those transactions to
 * end, so that no pool counts as exhausted because of a neighbour that gives its entries back.
 */
@Repository
public class FreeResources {

    private static final String LOWEST_FREE = """
            select %s
            from unnest(?::text[], ?::int[]) with ordinality as wanted (pool_id, amount, number)
            cross join lateral (
                select *, xmin from resource
                where pool_id = wanted.pool_id and free
                order by position limit wanted.amount
                for update %s) r
            """;

    private static final String PASSING_OVER_LOCKED = LOWEST_FREE.formatted(RESOURCE, "skip locked");
    private static final String WAITING_FOR_LOCKED = LOWEST_FREE.formatted(RESOURCE, "");

    private final JdbcTemplate jdbc;

    FreeResources(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks free resources until the transaction ends.
     *
     * @param wanted how many of each pool; sorted, so that two batches never wait for each other's pools in a circle
     * @return the lowest ones of each pool in their order, fewer than wanted only if the pool has no more
     */
    public Map<String, List<Resource>> lock(SortedMap<String, Integer> wanted) {
        var locked = query(PASSING_OVER_LOCKED, wanted);
        var missing = new TreeMap<>(wanted);
        missing.entrySet()
                .removeIf(pool -> locked.getOrDefault(pool.getKey(), List.of()).size() == pool.getValue());
        if (!missing.isEmpty()) {
            locked.putAll(query(WAITING_FOR_LOCKED, missing));
        }
        return locked;
    }

    private Map<String, List<Resource>> query(String sql, SortedMap<String, Integer> wanted) {
        var resources = jdbc.query(
                sql,
                (row, number) -> ResourceRows.resource(row, List.of()),
                SqlArray.texts(wanted.keySet()),
                SqlArray.integers(wanted.values(), amount -> amount));
        var byPool = new HashMap<String, List<Resource>>();
        resources.sort(Comparator.comparing(FreeResources::positionOf));
        resources.forEach(resource -> byPool.computeIfAbsent(
                        String.valueOf(resource.description().poolId()), id -> new ArrayList<>())
                .add(resource));
        return byPool;
    }

    private static int positionOf(Resource resource) {
        return Objects.requireNonNullElse(resource.description().position(), 0);
    }
}
