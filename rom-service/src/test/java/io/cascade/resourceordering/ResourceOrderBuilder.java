package io.cascade.resourceordering;

import static io.cascade.resourceordering.Rfs.CLOUD_CONTROLLER;
import static io.cascade.resourceordering.Rfs.CPE_PROVISIONING;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.IP_PROFILE;
import static io.cascade.resourceordering.Rfs.QOS_PROFILE;
import static io.cascade.resourceordering.Rfs.TR069_CONFIG;
import static io.cascade.resourceordering.Rfs.VLAN_SERVICE;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.resourceordering.resourceorder.OrderedItem;
import io.cascade.resourceordering.resourceorder.Parent;
import io.cascade.resourceordering.resourceorder.Predecessors;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resource order in the making, for the domain as a draft and for the wire as service order management sends it. */
public final class ResourceOrderBuilder {

    public static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final List<ResourceOrderItem.Draft> items = new ArrayList<>();

    private ResourceOrderBuilder() {}

    public static ResourceOrderBuilder anOrder() {
        return new ResourceOrderBuilder();
    }

    /** The seven items of SuperFibre 200 Home at 42 Fibre Lane. */
    public static ResourceOrderBuilder goldenOrder() {
        return anOrder()
                .building("ROI-001", GPON_BEARER, Map.of("bearerSpeed", "1G", "oltArea", "EAST-07"))
                .building(
                        "ROI-002",
                        VLAN_SERVICE,
                        Map.of("vlanType", "c-tag", "serviceType", "internet", "exchange", "EAST-07"),
                        "ROI-001")
                .building("ROI-003", IP_PROFILE, Map.of("ipVersion", "dualStack", "dhcpPool", "EAST-RES"), "ROI-002")
                .building(
                        "ROI-004",
                        QOS_PROFILE,
                        Map.of("download", "200M", "upload", "50M", "class", "residential", "policy", "BW-200-50-RES"),
                        "ROI-001")
                .building(
                        "ROI-005",
                        CLOUD_CONTROLLER,
                        Map.of("platform", "CloudWiFi", "features", "speedTest+parental"),
                        "ROI-006")
                .building(
                        "ROI-006", TR069_CONFIG, Map.of("template", "residential-gpon", "firmware", "v3.2"), "ROI-007")
                .building("ROI-007", CPE_PROVISIONING, Map.of("model", "HG8245H", "delivery", "shipToCustomer"));
    }

    /** Only the bearer. */
    public static ResourceOrderBuilder bearerOrder() {
        return anOrder().building("ROI-001", GPON_BEARER, Map.of("bearerSpeed", "1G", "oltArea", "EAST-07"));
    }

    public ResourceOrderBuilder building(String item, Rfs rfs, String... after) {
        return building(item, rfs, Map.of(), after);
    }

    public ResourceOrderBuilder building(String item, Rfs rfs, Map<String, Object> characteristics, String... after) {
        return item(item, ItemAction.ADD, rfs.id, rfs.specificationName, rfs.rule, characteristics, after);
    }

    /** An item that no decomposition rule made. */
    public ResourceOrderBuilder buildingByHand(String item, Rfs rfs, Map<String, Object> characteristics) {
        return item(item, ItemAction.ADD, rfs.id, rfs.specificationName, null, characteristics);
    }

    public ResourceOrderBuilder ceasing(String item, Rfs rfs) {
        return item(item, ItemAction.DELETE, rfs.id, rfs.specificationName, rfs.rule, Map.of());
    }

    /** An item of a specification that the sample catalog may not have; absent for one that names none. */
    public ResourceOrderBuilder buildingUnknown(String item, @Nullable String specification) {
        return item(item, ItemAction.ADD, specification, specification, null, Map.of());
    }

    private ResourceOrderBuilder item(
            String item,
            ItemAction action,
            @Nullable String specification,
            @Nullable String name,
            @Nullable String rule,
            Map<String, Object> characteristics,
            String... after) {
        var line = new OrderedItem(
                item,
                action,
                specification,
                name,
                rule,
                "SVC-" + item,
                "service of " + item,
                new Predecessors(Set.of(after)),
                JsonDocument.EMPTY);
        items.add(new ResourceOrderItem.Draft(line, characteristics));
        return this;
    }

    public ResourceOrder placed() {
        return ResourceOrder.place(
                "RO-1",
                new ResourceOrder.Draft(
                        new OrderRequest("correlation-1", null, "fingerprint", null, null, null, null),
                        new Particulars(null, null, JsonDocument.EMPTY),
                        new Parent("serviceOrder", "SO-1"),
                        null,
                        items),
                NINE);
    }

    /** The body of the request that asks for it. */
    public String body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("externalId", "WEB-2024-00847");
        body.put("category", "B2C");
        body.put("catalogRelease", 1);
        body.put("externalReference", List.of(Map.of("id", "SO-1", "externalReferenceType", "serviceOrder")));
        body.put(
                "orderItem", items.stream().map(ResourceOrderBuilder::onTheWire).toList());
        return Json.write(body);
    }

    private static Map<String, Object> onTheWire(ResourceOrderItem.Draft item) {
        var line = item.line();
        var wire = new LinkedHashMap<String, Object>();
        wire.put("id", line.itemId());
        wire.put("action", line.action().name().toLowerCase(Locale.ROOT));
        wire.put("quantity", 1);
        if (line.specificationId() != null) {
            wire.put("resourceSpecification", Map.of("id", line.specificationId(), "name", line.specificationName()));
        }
        if (line.ruleId() != null) {
            wire.put("decompositionRule", Map.of("id", line.ruleId()));
        }
        wire.put("service", Map.of("id", line.serviceId(), "name", line.serviceName()));
        wire.put("resource", Map.of("resourceCharacteristic", characteristics(item.characteristics())));
        wire.put(
                "orderItemRelationship",
                line.predecessors().itemIds().stream()
                        .sorted()
                        .map(id -> Map.of("relationshipType", "dependsOn", "orderItem", Map.of("itemId", id)))
                        .toList());
        return wire;
    }

    private static List<Map<String, Object>> characteristics(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
    }
}
