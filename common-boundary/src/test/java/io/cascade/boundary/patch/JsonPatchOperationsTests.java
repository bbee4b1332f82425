package io.cascade.boundary.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class JsonPatchOperationsTests {

    @Test
    void copyWithinTheResource() {
        assertThat(patched("{\"a\":[1]}", "[{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"}]"))
                .isEqualTo(Json.mapper().readTree("{\"a\":[1],\"b\":[1]}"));
    }

    @Test
    void stopWhereCopiesOfCopiesMakeTooMuchOfIt() {
        var doubled = IntStream.range(0, 40)
                .mapToObj(i -> "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/x%d\"}".formatted(i))
                .collect(Collectors.joining(",", "[", "]"));

        assertThatThrownBy(() -> patched("{\"a\":{\"text\":\"some\"}}", doubled))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("a resource may have at most 3145728 bytes");
    }

    private static ObjectNode patched(String resource, String operations) {
        return JsonPatchOperations.of((ArrayNode) Json.mapper().readTree(operations))
                .apply((ObjectNode) Json.mapper().readTree(resource));
    }
}
