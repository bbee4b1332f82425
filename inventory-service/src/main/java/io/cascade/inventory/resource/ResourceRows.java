package io.cascade.inventory.resource;

import io.cascade.inventory.characteristic.CharacteristicsConverter;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.JsonDocumentConverter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources and their uses as rows. */
final class ResourceRows {

    static final String RESOURCE = """
            r.id, r.pool_id, r.position, r.kind, r.state, r.version, r.added_characteristics, r.name,
            r.specification_id, r.characteristics, r.carried,
            r.xmin = pg_current_xact_id_if_assigned()::xid as is_of_this_transaction""";

    static final CharacteristicsConverter CHARACTERISTICS = new CharacteristicsConverter();
    static final JsonDocumentConverter DOCUMENT = new JsonDocumentConverter();

    private ResourceRows() {}

    static Resource resource(ResultSet row, List<ResourceUse> uses) throws SQLException {
        return Resource.stored(
                row.getString("id"),
                description(row),
                ResourceState.valueOf(row.getString("state")),
                row.getLong("version"),
                CHARACTERISTICS.convertToEntityAttribute(row.getString("added_characteristics")),
                uses,
                row.getBoolean("is_of_this_transaction"));
    }

    /** The use that a row of a reservation tells of, if it tells of one. */
    static @Nullable ResourceUse use(ResultSet row) throws SQLException {
        var serviceId = row.getString("service_id");
        return serviceId == null
                ? null
                : new ResourceUse(
                        serviceId,
                        row.getString("service_name"),
                        row.getString("resource_order_id"),
                        row.getString("resource_order_item_id"));
    }

    private static ResourceDescription description(ResultSet row) throws SQLException {
        return new ResourceDescription(
                row.getString("name"),
                ResourceKind.valueOf(row.getString("kind")),
                row.getString("specification_id"),
                row.getString("pool_id"),
                row.getObject("position", Integer.class),
                CHARACTERISTICS.convertToEntityAttribute(row.getString("characteristics")),
                carried(row.getString("carried")));
    }

    private static JsonDocument carried(String text) {
        var document = DOCUMENT.convertToEntityAttribute(text);
        return document == null ? JsonDocument.EMPTY : document;
    }
}
