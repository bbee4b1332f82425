package io.cascade.web;

import io.cascade.kernel.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396): null removes, objects merge, everything else replaces. */
public final class MergePatch {

    private MergePatch() {}

    public static ObjectNode treeOf(Object resource) {
        return Json.mapper().valueToTree(resource);
    }

    /** A patched copy; neither argument changes. */
    public static ObjectNode apply(ObjectNode resource, ObjectNode patch) {
        var patched = resource.deepCopy();
        patch.properties().forEach(change -> apply(patched, change.getKey(), change.getValue()));
        return patched;
    }

    private static void apply(ObjectNode patched, String name, JsonNode change) {
        if (change.isNull()) {
            patched.remove(name);
        } else if (change instanceof ObjectNode object) {
            var present = patched.get(name) instanceof ObjectNode existing
                    ? existing
                    : Json.mapper().createObjectNode();
            patched.set(name, apply(present, object));
        } else {
            patched.set(name, change);
        }
    }
}
