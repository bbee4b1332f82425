package io.cascade.launcher.estate;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example offering once more under names of one estate, because its routers come from pools that other orders use too. The
 * rules are copied with it: an order for the copy decomposes exactly as one for the original.
 */
public record EstateOffering(Endpoint catalog, String name) {

    private static final String OFFERING = "PO-SF200H";
    private static final String SPECIFICATION = "PS-RBA-01";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int PARTIAL_CONTENT = 206;

    public String offering() {
        return OFFERING + "-" + name;
    }

    public String specification() {
        return SPECIFICATION + "-" + name;
    }

    public void publish(List<String> routerModels) {
        post(Paths.PRODUCT_CATALOG + "productSpecification", specificationWith(routerModels));
        rules().forEach(rule -> post(Paths.DECOMPOSITION_RULE, rule));
        post(Paths.PRODUCT_CATALOG + "productOffering", offeringOfTheEstate());
        catalog.post(Paths.CATALOG_RELEASE, Map.of("name", "Estate " + name)).expect(CREATED);
    }

    private ObjectNode specificationWith(List<String> routerModels) {
        ObjectNode copy = copyOf(Paths.PRODUCT_CATALOG + "productSpecification/" + SPECIFICATION, specification());
        for (JsonNode characteristic : copy.path("productSpecCharacteristic")) {
            if (characteristic.path("name").asString().equals("routerModel")) {
                ArrayNode values = ((ObjectNode) characteristic).putArray("productSpecCharacteristicValue");
                routerModels.forEach(model -> values.addObject().put("value", model));
            }
        }
        return copy;
    }

    private ObjectNode offeringOfTheEstate() {
        ObjectNode copy = copyOf(Paths.PRODUCT_CATALOG + "productOffering/" + OFFERING, offering());
        ((ObjectNode) copy.path("productSpecification")).put("id", specification());
        return copy;
    }

    private List<ObjectNode> rules() {
        return catalog.get(Paths.DECOMPOSITION_RULE + "?limit=1000")
                .expect(OK, PARTIAL_CONTENT)
                .json()
                .valueStream()
                .filter(rule -> rule.at("/specification/id").asString("").equals(SPECIFICATION))
                .map(rule -> {
                    ObjectNode copy = renamed(rule, rule.path("id").asString() + "-" + name);
                    ((ObjectNode) copy.path("specification")).put("id", specification());
                    return copy;
                })
                .toList();
    }

    private ObjectNode copyOf(String path, String id) {
        return renamed(catalog.get(path).expect(OK).json(), id);
    }

    private static ObjectNode renamed(JsonNode entry, String id) {
        ObjectNode copy = (ObjectNode) entry.deepCopy();
        copy.put("id", id);
        copy.remove(List.of("href", "lastUpdate"));
        return copy;
    }

    private void post(String path, JsonNode entry) {
        catalog.post(path, entry).expect(CREATED);
    }
}
