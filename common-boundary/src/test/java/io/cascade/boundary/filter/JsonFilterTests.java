package io.cascade.boundary.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.filter.FilterCases.Case;
import java.util.List;
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
}
