package io.cascade.boundary.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.filter.FilterCases.Case;
import io.cascade.kernel.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFilterTests {

    static List<Case> cases() {
        return FilterCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void letsPassWhatTheFilterAsksFor(Case given) {
        var filter = FilterCases.filterOf(given.query());

        assertThat(FilterCases.passing(filter, FilterCases.documents().stream()))
                .isEqualTo(given.passing());
    }

    @Test
    void matchesNoTextOfMoreThanTenThousandCharacters() {
        assertThat(letsPass("note.regex=^a", "a".repeat(10_000))).isTrue();
        assertThat(letsPass("note.regex=^a", "a".repeat(10_001))).isFalse();
    }

    @Test
    void letsPassWhatWouldCostTooMuchToSay() {
        var costly = "note.regex=(.{1,30}){1,33}z";

        assertThat(letsPass(costly, "a".repeat(1_000))).isFalse();
        assertThat(letsPass(costly, "a".repeat(3_000))).isTrue();
        assertThat(letsPass(costly, Collections.nCopies(1_000, "a".repeat(10)).toArray()))
                .isTrue();
        assertThat(letsPass(
                        "note.regex=z",
                        Collections.nCopies(1_000, "a".repeat(10)).toArray()))
                .isFalse();
    }

    @Test
    void comparesLongTextsUpToTheirFirstDifference() {
        var long1 = "a".repeat(100_000);

        assertThat(letsPass("note>" + "a".repeat(100), long1)).isTrue();
        assertThat(letsPass("note<b", long1)).isTrue();
        assertThat(letsPass("note>\uFFFD", "\uD83D\uDE00")).isTrue();
    }

    private static boolean letsPass(String query, Object... notes) {
        return JsonFilter.of(FilterReader.read(List.of(query)))
                .letsPass(Json.mapper().valueToTree(Map.of("note", notes)));
    }
}
