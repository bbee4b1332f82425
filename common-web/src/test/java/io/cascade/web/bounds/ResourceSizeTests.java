package io.cascade.web.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import org.junit.jupiter.api.Test;

class ResourceSizeTests {

    @Test
    void leavesAloneWhatAnEventCanTell() {
        var text = texts(1_400_000);

        assertThat(bounded(text)).hasSize(text.length());
    }

    @Test
    void refusesMoreBytesThanThat() {
        assertThatThrownBy(() -> bounded(texts(1_600_000)))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("at most 3145728 bytes");
    }

    @Test
    void refusesMoreTokensThanThat() {
        var row = "[" + "{},".repeat(40_000) + "{}]";

        assertThatThrownBy(() -> bounded("[" + row + "," + row + "," + row + "]"))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("at most 200000 tokens");
    }

    private static String texts(int length) {
        return "[\"%1$s\",\"%1$s\"]".formatted("t".repeat(length));
    }

    private static byte[] bounded(String json) {
        return ResourceSize.bounded(
                target -> Json.mapper().writeValue(target, Json.mapper().readTree(json)));
    }
}
