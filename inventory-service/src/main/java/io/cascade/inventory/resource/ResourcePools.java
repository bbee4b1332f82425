package io.cascade.inventory.resource;

import io.cascade.inventory.sql.SqlArray;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All resource pools. How many entries of a pool are free is counted when asked, never kept. */
@Repository
public class ResourcePools {

    private final JdbcTemplate jdbc;

    ResourcePools(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is a pool of that id already */
    public boolean add(ResourcePool pool, Instant at) {
        return jdbc.update(
                        "insert into resource_pool (id, name, specification_id, opened_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        pool.id(),
                        pool.name(),
                        pool.specificationId(),
                        Timestamp.from(at))
                == 1;
    }

    /** Those of the ids that pools have. */
    public Set<String> existing(Collection<String> ids) {
        return new HashSet<>(jdbc.queryForList(
                "select id from resource_pool where id = any (?)", String.class, SqlArray.texts(ids)));
    }

    /** The pools with these ids. */
    public List<ResourcePool> find(Collection<String> ids) {
        return jdbc.query(
                "select id, name, specification_id from resource_pool where id = any (?)",
                (row, number) ->
                        new ResourcePool(row.getString("id"), row.getString("name"), row.getString("specification_id")),
                SqlArray.texts(ids));
    }

    /** How many resources of each pool are in each state. */
    public Map<String, Map<ResourceState, Integer>> counts(Collection<String> ids) {
        var counts = new HashMap<String, Map<ResourceState, Integer>>();
        jdbc.query(
                "select pool_id, state, count(*) as amount from resource where pool_id = any (?) group by pool_id, state",
                row -> {
                    counts.computeIfAbsent(row.getString("pool_id"), id -> new EnumMap<>(ResourceState.class))
                            .put(ResourceState.valueOf(row.getString("state")), row.getInt("amount"));
                },
                SqlArray.texts(ids));
        return counts;
    }
}
