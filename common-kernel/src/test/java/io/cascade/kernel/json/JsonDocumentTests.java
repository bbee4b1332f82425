package io.cascade.kernel.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonDocumentTests {

    @Test
    void saysTheSameWhoeverMadeIt() {
        var technology = Map.of("uploadSpeed", 50, "exchange", "EAST-07", "downloadSpeed", 200, "area", "EAST");

        assertThat(JsonDocument.of(technology).values().keySet())
                .containsExactly("area", "exchange", "uploadSpeed", "downloadSpeed");
        assertThat(new JsonDocument(new TreeMap<>(technology)).values().keySet())
                .containsExactly("area", "exchange", "uploadSpeed", "downloadSpeed");
        assertThat(JsonDocument.EMPTY.with(technology).values().keySet())
                .containsExactly("area", "exchange", "uploadSpeed", "downloadSpeed");
    }

    @Test
    void mayHaveAttributesWithoutAValue() {
        var values = new LinkedHashMap<String, Object>();
        values.put("note", null);

        assertThat(new JsonDocument(values).values()).containsEntry("note", null);
    }
}
