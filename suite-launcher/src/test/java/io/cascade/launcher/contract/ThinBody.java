package io.cascade.launcher.contract;

import io.cascade.kernel.json.Json;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The smallest body that a contract allows: what is mandatory and nothing else, as conformance kits send it. */
record ThinBody(OfficialApi api) {

    /** What the contracts list as mandatory although only the server can know it. */
    private static final Set<String> OF_THE_SERVER = Set.of("href");

    /** What no contract lists but the conformance profile demands: an order of resources has items. */
    private static final Map<String, String> BY_PROFILE =
            Map.of("ResourceOrder_Create", "{\"orderItem\": [{\"id\": \"1\", \"action\": \"add\", \"resource\": {}}]}");

    ObjectNode of(String definition) {
        if (BY_PROFILE.containsKey(definition)) {
            return (ObjectNode) Json.mapper().readTree(BY_PROFILE.get(definition));
        }
        var schema = api.definition(definition);
        var body = Json.mapper().createObjectNode();
        for (JsonNode name : schema.path("required")) {
            var attribute = schema.path("properties").path(name.asString());
            if (!attribute.isMissingNode() && !OF_THE_SERVER.contains(name.asString())) {
                body.set(name.asString(), value(attribute));
            }
        }
        return body;
    }

    private JsonNode value(JsonNode schema) {
        var reference = OfficialApi.definitionAt(schema);
        if (!reference.isEmpty()) {
            var named = api.definition(reference);
            return named.has("enum") ? named.get("enum").get(0) : of(reference);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> Json.mapper().createArrayNode().add(value(schema.get("items")));
            case "string" -> text(schema);
            case "integer", "number" -> Json.mapper().getNodeFactory().numberNode(1);
            case "boolean" -> Json.mapper().getNodeFactory().booleanNode(true);
            default -> Json.mapper().createObjectNode();
        };
    }

    private static JsonNode text(JsonNode schema) {
        var text = switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-11-21T10:00:00.000Z";
            case "uri" -> "http://127.0.0.1:9/thin";
            default -> "thin";
        };
        return Json.mapper().getNodeFactory().stringNode(text);
    }
}
