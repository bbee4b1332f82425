package io.cascade.boundary.patch;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.bounds.ResourceSize;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonPatch;
import jakarta.json.JsonStructure;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Patch (RFC 6902), done by Jakarta JSON Processing. */
final class JsonPatchOperations {

    private JsonPatchOperations() {}

    static UnaryOperator<ObjectNode> of(ArrayNode operations) {
        var patch = patchOf(operations);
        return resource -> apply(patch, resource);
    }

    private static JsonPatch patchOf(ArrayNode operations) {
        try {
            return jakarta.json.Json.createPatch((JsonArray) read(operations.toString()));
        } catch (RuntimeException e) {
            throw RequestRefused.breaksContract("", "is no JSON Patch: " + e.getMessage());
        }
    }

    /** @throws RequestRefused when an operation finds no place or a test fails; nothing is changed then */
    private static ObjectNode apply(JsonPatch patch, ObjectNode resource) {
        try {
            var patched = patch.apply(read(resource.toString()).asJsonObject());
            return (ObjectNode) Json.mapper().readTree(ResourceSize.bounded(target -> write(patched, target)));
        } catch (JsonException
                | JacksonException
                | ArithmeticException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            throw RequestRefused.unprocessable(
                    "patchNotApplicable", "the patch does not fit the resource: " + e.getMessage(), List.of());
        }
    }

    private static void write(JsonStructure patched, OutputStream target) {
        try (var writer = jakarta.json.Json.createWriter(target)) {
            writer.write(patched);
        }
    }

    private static JsonStructure read(String text) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
