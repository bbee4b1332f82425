package io.cascade.launcher.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pool's entries in few words: counters, and what each combination of their values looks like. */
final class PoolTemplate {

    private static final String TEMPLATE = "template";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PoolTemplate() {}

    /** The pool as the inventory takes it; one that lists its entries stays as it is. */
    static ObjectNode expand(ObjectNode pool) {
        if (!pool.has(TEMPLATE)) {
            return pool;
        }
        ObjectNode expanded = pool.deepCopy();
        JsonNode template = expanded.remove(TEMPLATE);
        ArrayNode entries = expanded.putArray("entry");
        int inUse = template.path("inUse").asInt(0);
        for (Map<String, JsonNode> values : combinations(template.path("counter"))) {
            ObjectNode entry = entries.addObject();
            entry.put("name", fill(template.path("name").asString(), values));
            entry.set("characteristic", characteristic(template.path("characteristic"), values));
            if (entries.size() <= inUse) {
                entry.put("inUse", true);
            }
        }
        return expanded;
    }

    /** Every combination of the counters' values; the last counter runs fastest. */
    private static List<Map<String, JsonNode>> combinations(JsonNode counters) {
        List<Map<String, JsonNode>> combinations = List.of(Map.of());
        for (JsonNode counter : counters) {
            var longer = new ArrayList<Map<String, JsonNode>>();
            for (Map<String, JsonNode> shorter : combinations) {
                for (JsonNode value : valuesOf(counter)) {
                    var combination = new LinkedHashMap<>(shorter);
                    combination.put(counter.path("name").asString(), value);
                    longer.add(combination);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private static List<JsonNode> valuesOf(JsonNode counter) {
        return counter.has("value")
                ? StreamSupport.stream(counter.path("value").spliterator(), false)
                        .toList()
                : LongStream.rangeClosed(
                                counter.path("from").asLong(),
                                counter.path("to").asLong())
                        .<JsonNode>mapToObj(NODES::numberNode)
                        .toList();
    }

    private static ObjectNode characteristic(JsonNode patterns, Map<String, JsonNode> values) {
        ObjectNode filled = NODES.objectNode();
        patterns.properties().forEach(pattern -> {
            String text = pattern.getValue().asString();
            JsonNode whole = values.get(text.replaceAll("^\\{(\\w+)}$", "$1"));
            filled.set(
                    pattern.getKey(),
                    isOnePlaceholder(text) && whole != null ? whole : NODES.stringNode(fill(text, values)));
        });
        return filled;
    }

    private static boolean isOnePlaceholder(String text) {
        return text.matches("\\{\\w+}");
    }

    private static String fill(String pattern, Map<String, JsonNode> values) {
        String filled = pattern;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue().asString());
        }
        return filled;
    }
}
