package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.ResourceRows.RESOURCE;

import io.cascade.inventory.sql.SqlArray;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All reservations, by the keys of the commands that made them. */
@Repository
public class Reservations {

    private static final String FIND = """
            select v.key, v.exclusive, v.released_at is not null as released, v.service_id, v.service_name,
                v.resource_order_id, v.resource_order_item_id, %s
            from reservation v join resource r on r.id = v.resource_id
            where v.key = any (?)
            """.formatted(RESOURCE);

    private static final String INSERT = """
            insert into reservation
                (key, resource_id, exclusive, service_id, service_name, resource_order_id, resource_order_item_id,
                reserved_at)
            select key, resource_id, exclusive, service_id, service_name, resource_order_id, resource_order_item_id, ?
            from unnest(?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[])
                as given (key, resource_id, exclusive, service_id, service_name, resource_order_id,
                    resource_order_item_id)
            order by key
            """;

    private final JdbcTemplate jdbc;

    Reservations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Reservation> find(Collection<String> keys) {
        return query(FIND, keys);
    }

    /**
     * Locks the reservations of exclusive resources together with the resources. Those of shared resources are locked
     * alone: their resources have many users, who must not wait for each other.
     */
    public Map<String, Reservation> lock(Collection<String> keys) {
        var found = query(FIND + " and v.exclusive order by v.key for update", keys);
        if (found.size() < keys.size()) {
            found.putAll(query(FIND + " and not v.exclusive order by v.key for update of v", keys));
        }
        return found;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another batch has just used one of the keys */
    public void open(Collection<Reservation> reservations, Instant at) {
        jdbc.update(
                INSERT,
                Timestamp.from(at),
                SqlArray.texts(reservations, Reservation::key),
                SqlArray.texts(
                        reservations, reservation -> reservation.resource().id()),
                SqlArray.booleans(
                        reservations,
                        reservation ->
                                reservation.resource().description().kind().isExclusive()),
                use(reservations, ResourceUse::serviceId),
                use(reservations, ResourceUse::serviceName),
                use(reservations, ResourceUse::resourceOrderId),
                use(reservations, ResourceUse::resourceOrderItemId));
    }

    public void release(Collection<String> keys, Instant at) {
        jdbc.update(
                "update reservation set released_at = ? where key = any (?)", Timestamp.from(at), SqlArray.texts(keys));
    }

    private Map<String, Reservation> query(String sql, Collection<String> keys) {
        var reservations = new HashMap<String, Reservation>();
        jdbc.query(
                sql,
                row -> {
                    reservations.put(row.getString("key"), reservation(row));
                },
                SqlArray.texts(keys));
        return reservations;
    }

    private static Reservation reservation(ResultSet row) throws SQLException {
        var use = ResourceRows.use(row);
        var released = row.getBoolean("released");
        var isOwner = use != null && !released && row.getBoolean("exclusive");
        var resource = ResourceRows.resource(row, isOwner ? List.of(use) : List.of());
        return new Reservation(row.getString("key"), resource, use, released);
    }

    private static SqlArray use(
            Collection<Reservation> reservations, Function<ResourceUse, @Nullable String> attribute) {
        return SqlArray.texts(reservations, reservation -> {
            var use = reservation.use();
            return use == null ? null : attribute.apply(use);
        });
    }
}
