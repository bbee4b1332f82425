package io.cascade.launcher.compose;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The properties that a service's configuration files set, by their full names. */
record ServiceProperties(Map<String, String> values) {

    private static final String SHARED = "cascade-service.yml";

    static ServiceProperties of(Path checkout, String module) {
        var values = new TreeMap<String, String>();
        flatten("", fileIn(checkout, module, module + ".yml"), values);
        if (("classpath:" + SHARED).equals(values.get("spring.config.import"))) {
            flatten("", fileIn(checkout, "common-boundary", SHARED), values);
        }
        return new ServiceProperties(values);
    }

    /** What a service's own file says though the shared one that it imports says it too, and therefore wins. */
    static Set<String> withoutEffectIn(Path checkout, String module) {
        var own = new TreeMap<String, String>();
        flatten("", fileIn(checkout, module, module + ".yml"), own);
        var shared = new TreeMap<String, String>();
        flatten("", fileIn(checkout, "common-boundary", SHARED), shared);
        own.keySet().retainAll(shared.keySet());
        return own.keySet();
    }

    /** The environment variable by which a property is set from outside. */
    static String variableOf(String property) {
        return property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static JsonNode fileIn(Path checkout, String module, String name) {
        return ComposeFile.read(
                checkout.resolve(module).resolve("src/main/resources").resolve(name));
    }

    private static void flatten(String prefix, JsonNode node, Map<String, String> values) {
        node.properties().forEach(entry -> {
            var name = prefix + entry.getKey();
            if (entry.getValue().isObject()) {
                flatten(name + ".", entry.getValue(), values);
            } else {
                values.put(name, entry.getValue().asString(""));
            }
        });
    }
}
