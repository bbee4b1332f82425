package io.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.Violation;
import io.cascade.kernel.refusal.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableBodyTests {

    private static final String TOO_LONG = "n".repeat(201);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a': {'id': 'LONG'}} | a.id",
                "{'a': [{'externalId': 'LONG'}]} | a[0].externalId",
                "{'name': 'LONG'} | name",
                "{'tagsId': ['x', 'LONG']} | tagsId[1]",
                "{'a': [1, 1e999999]} | a[1]",
                "{'a': {'b': -1e-999999}} | a.b",
                "{'a': 1e300} | a",
                "{'a': 'half \\ud800 of it'} | a",
                "{'a': [{'@type': 5}]} | a[0].@type",
                "{'a': 'x\\u0000y'} | a",
                "{'a': {'b\\u0000': 1}} | a"
            })
    void namesThePlaceOfWhatCannotBeKept(String body, String path) {
        assertThat(violationsOf(body.replace("LONG", TOO_LONG)))
                .extracting(Violation::path)
                .containsExactly(path);
    }

    @Test
    void leavesWhatCanBeKept() {
        assertThat(violationsOf("{'id': '%s', 'description': '%s', 'n': [1e299, 0.1, -7], 'o': {'p': null, 'q': true}}"
                        .formatted("n".repeat(200), "long ".repeat(10_000))))
                .isEmpty();
    }

    private static List<Violation> violationsOf(String body) {
        var violations = new Violations();
        StorableBody.check(Json.mapper().readTree(body.replace('\'', '"')), violations);
        return violations.found();
    }
}
