package io.cascade.launcher.events;

import io.cascade.boundary.documentation.RecordSchemas;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventType;
import io.swagger.v3.core.util.Json31;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of all events and of what they carry, by the file that each is kept in. */
final class EventSchemas {

    static final String FOLDER = "schemas/";

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String EVENTS = "event/";

    private EventSchemas() {}

    static Map<String, JsonNode> all() {
        var files = new TreeMap<String, JsonNode>();
        Stream.concat(Stream.of(EventEnvelope.class), declared().map(EventType::payload))
                .distinct()
                .forEach(contract -> RecordSchemas.of(contract)
                        .forEach((name, schema) -> files.put(fileOf(name), asFile(name, Json31.pretty(schema)))));
        declared()
                .collect(Collectors.groupingBy(EventType::name))
                .forEach((name, variants) -> files.put(fileOfEvent(name), event(name, variants)));
        return files;
    }

    static String fileOfEvent(String type) {
        return FOLDER + EVENTS + type + ".json";
    }

    private static Stream<EventType> declared() {
        return Arrays.stream(EventChannel.values()).flatMap(channel -> channel.types().stream());
    }

    private static String fileOf(String schema) {
        return FOLDER + schema + ".json";
    }

    /** References to siblings instead of to components, so that each file stands where any reader can resolve it. */
    private static JsonNode asFile(String name, String schema) {
        var file = (ObjectNode) Json.mapper().readTree(schema.replace("#/components/schemas/", ""));
        file.findParents("$ref")
                .forEach(
                        node -> ((ObjectNode) node).put("$ref", node.get("$ref").asString() + ".json"));
        return file.put("$schema", DIALECT).put("title", name);
    }

    /** @param variants the event in each of its domains */
    private static JsonNode event(String name, List<EventType> variants) {
        var resource = variants.getFirst().resource();
        var domains = variants.stream()
                .map(type -> type.domain().wireName())
                .distinct()
                .sorted()
                .toList();
        return Json.mapper()
                .valueToTree(Map.of(
                        "$schema",
                        DIALECT,
                        "title",
                        name,
                        "allOf",
                        List.of(Map.of("$ref", "../" + RecordSchemas.nameOf(EventEnvelope.class) + ".json")),
                        "properties",
                        Map.of(
                                "eventType",
                                Map.of("const", name),
                                "domain",
                                Map.of("enum", domains),
                                "event",
                                Map.of(
                                        "properties",
                                        Map.of(resource, payloadOf(variants)),
                                        "required",
                                        List.of(resource)))));
    }

    /** Domains that have a resource of one name may each describe it in their own way. */
    private static Map<String, Object> payloadOf(List<EventType> variants) {
        var references = variants.stream()
                .map(type -> RecordSchemas.nameOf(type.payload()))
                .distinct()
                .sorted()
                .map(name -> Map.<String, Object>of("$ref", "../" + name + ".json"))
                .toList();
        return references.size() == 1 ? references.getFirst() : Map.of("anyOf", references);
    }
}
