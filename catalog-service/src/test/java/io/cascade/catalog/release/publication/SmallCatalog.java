package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** One offering, down to two resource-facing services of which the second waits for the first. Tests break it. */
final class SmallCatalog {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final Instant SOME_DAY = Instant.parse("2026-03-01T09:00:00Z");

    private final Map<EntryKey, CatalogEntry> entries = new LinkedHashMap<>();

    static SmallCatalog thatFitsTogether() {
        return new SmallCatalog()
                .with(EntryType.PRODUCT_OFFERING, """
                        {"id": "PO", "productSpecification": {"id": "PS"}, "productOfferingPrice": [{"id": "POP"}],
                         "prodSpecCharValueUse": [{"name": "speed"}]}""")
                .with(EntryType.PRODUCT_OFFERING_PRICE, "{'id': 'POP', 'price': {'unit': 'AUD', 'value': 9}}")
                .with(
                        EntryType.PRODUCT_SPECIFICATION,
                        "{'id': 'PS', 'productSpecCharacteristic': [{'name': 'speed', 'valueType': 'integer'}]}")
                .with(EntryType.SERVICE_SPECIFICATION, """
                        {"id": "CFS", "@type": "CustomerFacingServiceSpecification",
                         "specCharacteristic": [{"name": "speed", "valueType": "integer", "minCardinality": 1}]}""")
                .with(EntryType.SERVICE_SPECIFICATION, """
                        {"id": "LINE", "name": "Line", "@type": "ResourceFacingServiceSpecification",
                         "specCharacteristic": [{"name": "area", "valueType": "string"}],
                         "resourceSpecification": [{"id": "PORT"}]}""")
                .with(EntryType.SERVICE_SPECIFICATION, """
                        {"id": "PROFILE", "name": "Profile", "@type": "ResourceFacingServiceSpecification",
                         "specCharacteristic": [{"name": "port", "valueType": "integer"}],
                         "resourceSpecification": [{"id": "POLICY"}]}""")
                .with(
                        EntryType.RESOURCE_SPECIFICATION,
                        "{'id': 'PORT', 'allocation': {'kind': 'pool', 'pool': 'item.area'}}")
                .with(
                        EntryType.RESOURCE_SPECIFICATION,
                        "{'id': 'POLICY', 'allocation': {'kind': 'shared', 'name': 'string(item.port)'}}")
                .with(EntryType.DECOMPOSITION_RULE, """
                        {"id": "R1", "specification": {"id": "PS"},
                         "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "item.speed"}}]}""")
                .with(EntryType.DECOMPOSITION_RULE, """
                        {"id": "R2", "specification": {"id": "CFS"}, "when": "item.speed > 10",
                         "produce": [
                           {"specification": {"id": "LINE", "name": "Line"}, "map": {"area": "place.exchange"}},
                           {"specification": {"id": "PROFILE", "name": "Profile"},
                            "map": {"port": "after['Line'].port"}, "dependsOn": [{"id": "LINE"}]}]}""");
    }

    /** Adds an active entry, or another version of one; single quotes stand for double ones. */
    SmallCatalog with(EntryType type, String json) {
        var entry = entry(type, json.startsWith("{'") ? json.replace('\'', '"') : json);
        entries.put(entry.key(), entry);
        return this;
    }

    SmallCatalog without(EntryType type, String id) {
        entries.keySet().removeIf(key -> key.type() == type && key.id().equals(id));
        return this;
    }

    ReleaseDraft draft() {
        return new ReleaseDraft(List.copyOf(entries.values()));
    }

    List<Problem> problems() {
        return PublicationRules.problems(draft());
    }

    private static CatalogEntry entry(EntryType type, String json) {
        var content = Json.mapper().readValue(json, OBJECT);
        var id = taken(content, "id", "");
        var key = new EntryKey(type, id, taken(content, "version", "1.0"));
        var name = taken(content, "name", id);
        var status = taken(content, "lifecycleStatus", "Active");
        var schema = taken(content, "@type", type.schema());
        var description = new Description(name, null, status, schema, null, null, new JsonDocument(content));
        return new CatalogEntry(key, description, SOME_DAY);
    }

    private static String taken(Map<String, Object> content, String name, String otherwise) {
        var value = content.remove(name);
        return value == null ? otherwise : value.toString();
    }
}
