package io.cascade.catalog.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionNumberTests {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.1",
        "1.9, 1.10",
        "2, 3",
        "1.0.3, 1.0.4",
        "v7, v8",
        "spring, spring.1",
        "2026-spring, 2026-spring.1",
        "99999999999999999999, 100000000000000000000"
    })
    void countsOnFromTheLastNumber(String version, String next) {
        assertThat(VersionNumber.after(version)).isEqualTo(next);
    }
}
