package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.ResourceRows.CHARACTERISTICS;
import static io.cascade.inventory.resource.ResourceRows.DOCUMENT;
import static io.cascade.inventory.resource.ResourceRows.RESOURCE;

import io.cascade.inventory.sql.SqlArray;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All resources. Written in sets, each set by one statement, because orders allocate resources by the dozen. */
@Repository
public class Resources {

    /** A shared resource can have any number of users; this many are shown. */
    public static final int MOST_USES = 1_000;

    private static final int MOST_ROWS = 5_000;

    /** Sorted by name, so that two batches that claim the same names never wait for each other in a circle. */
    private static final String INSERT = """
            insert into resource
                (id, pool_id, position, kind, state, version, name, specification_id, characteristics, carried)
            select id, pool_id, position, kind, state, version, name, specification_id,
                characteristics::json, carried::json
            from unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                    ?::text[], ?::text[]) with ordinality
                as given (id, pool_id, position, kind, state, version, name, specification_id, characteristics, carried,
                    number)
            order by name, number
            on conflict (claimed_name) where claimed_name is not null do nothing
            returning id
            """;

    private static final String UPDATE = """
            update resource r
            set state = given.state, version = given.version,
                added_characteristics = given.added_characteristics::json
            from unnest(?::text[], ?::text[], ?::bigint[], ?::text[])
                as given (id, state, version, added_characteristics)
            where r.id = given.id
            """;

    private static final String USES = """
            select v.* from unnest(?::text[]) as wanted (resource_id) cross join lateral (
                select resource_id, service_id, service_name, resource_order_id, resource_order_item_id
                from reservation
                where resource_id = wanted.resource_id and released_at is null and service_id is not null
                limit ?) v
            """;

    private final JdbcTemplate jdbc;

    Resources(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores new resources and gives the ids of those stored: one whose claimed name is taken is left out. */
    public Set<String> insert(List<Resource> resources) {
        var stored = new HashSet<String>();
        for (int from = 0; from < resources.size(); from += MOST_ROWS) {
            stored.addAll(insertTogether(resources.subList(from, Math.min(from + MOST_ROWS, resources.size()))));
        }
        return stored;
    }

    private List<String> insertTogether(List<Resource> resources) {
        return jdbc.queryForList(
                INSERT,
                String.class,
                SqlArray.texts(resources, Resource::id),
                SqlArray.texts(resources, resource -> resource.description().poolId()),
                SqlArray.integers(resources, resource -> resource.description().position()),
                SqlArray.texts(
                        resources, resource -> resource.description().kind().name()),
                SqlArray.texts(resources, resource -> resource.state().name()),
                SqlArray.longs(resources, Resource::version),
                SqlArray.texts(resources, resource -> resource.description().name()),
                SqlArray.texts(resources, resource -> resource.description().specificationId()),
                SqlArray.texts(
                        resources,
                        resource -> CHARACTERISTICS.convertToDatabaseColumn(
                                resource.description().characteristics())),
                SqlArray.texts(
                        resources,
                        resource -> DOCUMENT.convertToDatabaseColumn(
                                resource.description().carried())));
    }

    /** Stores what changed of the given resources, which the transaction has locked. */
    public void update(Collection<Resource> resources) {
        if (resources.isEmpty()) {
            return;
        }
        jdbc.update(
                UPDATE,
                SqlArray.texts(resources, Resource::id),
                SqlArray.texts(resources, resource -> resource.state().name()),
                SqlArray.longs(resources, Resource::version),
                SqlArray.texts(
                        resources,
                        resource -> resource.added().values().isEmpty()
                                ? null
                                : CHARACTERISTICS.convertToDatabaseColumn(resource.added())));
    }

    /** Stores what the resource, which the transaction has locked, is now said to be. */
    public void revise(Resource resource) {
        var description = resource.description();
        jdbc.update(
                "update resource set version = ?, name = ?, specification_id = ?, characteristics = ?::json,"
                        + " carried = ?::json where id = ?",
                resource.version(),
                description.name(),
                description.specificationId(),
                CHARACTERISTICS.convertToDatabaseColumn(description.characteristics()),
                DOCUMENT.convertToDatabaseColumn(description.carried()),
                resource.id());
    }

    /** Forgets the resource and its past uses. */
    public void delete(Resource resource) {
        jdbc.update("delete from reservation where resource_id = ?", resource.id());
        jdbc.update("delete from resource where id = ?", resource.id());
    }

    /** The living shared and assigned resources by their claimed names. Their uses are not loaded. */
    public Map<String, Resource> claimed(Collection<String> names) {
        var found = jdbc.query(
                "select %s from resource r where r.claimed_name = any (?)".formatted(RESOURCE),
                (row, number) -> ResourceRows.resource(row, List.of()),
                SqlArray.texts(names));
        var byName = new HashMap<String, Resource>();
        found.forEach(resource -> byName.put(resource.description().claimedName(), resource));
        return byName;
    }

    /** Locks the resources, in the order of their ids, and gives them as they then are. */
    public Map<String, Resource> lock(Collection<String> ids) {
        return load(ids, " order by r.id for update");
    }

    /** The resources with these ids. */
    public Collection<Resource> find(Collection<String> ids) {
        return load(ids, "").values();
    }

    private Map<String, Resource> load(Collection<String> ids, String locking) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var resources = jdbc.query(
                "select %s from resource r where r.id = any (?)%s".formatted(RESOURCE, locking),
                (row, number) -> ResourceRows.resource(row, List.of()),
                SqlArray.texts(ids));
        var byId = new LinkedHashMap<String, Resource>();
        var uses = usesOf(ids);
        for (var resource : resources) {
            uses.getOrDefault(resource.id(), List.of()).forEach(resource::usedBy);
            byId.put(resource.id(), resource);
        }
        return byId;
    }

    private Map<String, List<ResourceUse>> usesOf(Collection<String> ids) {
        var uses = new HashMap<String, List<ResourceUse>>();
        jdbc.query(
                USES,
                row -> {
                    var use = ResourceRows.use(row);
                    if (use != null) {
                        uses.computeIfAbsent(row.getString("resource_id"), id -> new ArrayList<>())
                                .add(use);
                    }
                },
                SqlArray.texts(ids),
                MOST_USES);
        return uses;
    }
}
