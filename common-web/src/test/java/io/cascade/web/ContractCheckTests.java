package io.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

class ContractCheckTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'texts': {'a': []}}                          | texts.a must be a string",
                "{'texts': {'a': {}}}                          | texts.a must be a string",
                "{'texts': {'ok': 'x', 'a': 7}}                | texts.a must be a string",
                "{'texts': {'a': true}}                        | texts.a must be a string",
                "{'texts': {'a': null}}                        | texts.a must be a string",
                "{'texts': []}                                 | texts must be an object",
                "{'moments': {'a': 'yesterday'}}               | moments.a must be a date-time as RFC 3339 writes it",
                "{'lists': {'a': [1, 'x']}}                    | lists.a[1] must be a whole number",
                "{'parts': {'a': {'number': 'x'}}}             | parts.a.number must be a whole number",
                "{'parts': {'a': {'number': 2147483648}}}      | parts.a.number must lie between -2147483648 and 2147483647",
                "{'lists': {'a': [1000000000000000000000000000000]}} | lists.a[0] must lie between -2147483648 and 2147483647",
                "{'lists': {'a': [1.5]}}                       | lists.a[0] must be a whole number",
                "{'parts': {'a': {}}}                          | parts.a.number is mandatory",
                "{'rows': [[1], [2, 'x']]}                     | rows[1][1] must be a whole number",
                "{'rows': [3]}                                 | rows[0] must be an array",
                "{'rows': [null]}                              | rows[0] must be an array",
                "{'tables': [{'a': 'x'}]}                      | tables[0].a must be a whole number"
            })
    void looksIntoWhateverHoldsOtherValues(String body, String violation) {
        assertThat(violations(body)).containsExactly(violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'texts': {}, 'moments': {}, 'lists': {}, 'parts': {}, 'rows': [], 'tables': []}",
                "{'texts': {'a': 'x'}, 'moments': {'a': '2026-01-01T00:00:00Z'}, 'lists': {'a': [1]}}",
                "{'parts': {'a': {'number': 1}}, 'rows': [[], [1, 2]], 'tables': [{}, {'a': 1}]}",
                "{'anything': {'a': 1, 'b': null, 'c': [{}]}, 'node': {'a': [null]}, 'extra': [null, 1]}",
            })
    void takesWhatFits(String body) {
        assertThat(violations(body)).isEmpty();
    }

    @Test
    void looksIntoTheElementsOfAList() {
        var body = Json.mapper().readTree("[{\"texts\": {\"a\": 1}}]");
        var list = ResolvableType.forClassWithGenerics(List.class, Whole.class).getType();

        assertThat(ContractCheck.violations(body, list))
                .extracting(Violation::path)
                .containsExactly("[0].texts.a");
    }

    @Test
    void stopsWhereMoreIsWrongThanIsTold() {
        assertThat(violations("{'rows': [%s]}".formatted("1,".repeat(40_000) + "1")))
                .hasSize(51)
                .endsWith("rows[50] must be an array");
        assertThat(violations("{'anything': [%s]}".formatted("'\\u0000',".repeat(40_000) + "1")))
                .hasSize(51);
    }

    @Test
    void shortensAPathThatIsTooLongToBeTold() {
        var deep = "{'%s': ".formatted("n".repeat(250)).repeat(50);
        var body = "{'anything': %s[%s]%s}".formatted(deep, "{},".repeat(10_000) + "'\\u0000'", "}".repeat(50));

        assertThat(violations(body))
                .singleElement()
                .asString()
                .startsWith("anything.nnn")
                .contains("n…n")
                .contains("n[10000] must not hold the character U+0000")
                .hasSizeLessThan(1_000);
    }

    private static List<String> violations(String body) {
        return ContractCheck.violations(Json.mapper().readTree(body.replace('\'', '"')), Whole.class).stream()
                .map(Violation::toString)
                .toList();
    }

    private record Whole(
            @Nullable Map<String, String> texts,
            @Nullable Map<String, Instant> moments,
            @Nullable Map<String, List<Integer>> lists,
            @Nullable Map<String, Part> parts,
            @Nullable List<List<Integer>> rows,
            @Nullable List<Map<String, Integer>> tables,
            @Nullable Map<String, Object> anything,
            @Nullable JsonNode node,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {}

    private record Part(int number) {}
}
