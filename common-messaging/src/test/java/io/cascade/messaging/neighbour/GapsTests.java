package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTests {

    @NullMarked
    private record Answer(
            String id,
            @Nullable String note,
            List<Part> part,
            @Nullable List<Part> spare) {}

    @NullMarked
    private record Part(String key) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"part": []}                                        | id
            {"id": null, "part": []}                            | id
            {"id": "1"}                                         | part
            {"id": "1", "part": [{"key": "a"}, {}]}             | part.key
            {"id": "1", "part": [], "spare": [{"key": null}]}   | spare.key
            """)
    void namesWhatIsMissing(String json, String missing) {
        assertThat(Gaps.in(Json.mapper().readValue(json, Answer.class))).contains(missing);
    }

    @Test
    void doesNotMissWhatIsNullable() {
        var whole = Json.mapper().readValue("{\"id\": \"1\", \"part\": [{\"key\": \"a\"}]}", Answer.class);

        assertThat(Gaps.in(whole)).isEmpty();
        assertThat(Gaps.in(List.of(whole, whole))).isEmpty();
        assertThat(Gaps.in(null)).isEmpty();
        assertThat(Gaps.in("text")).isEmpty();
    }
}
