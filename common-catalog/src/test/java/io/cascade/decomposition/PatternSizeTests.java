package io.cascade.decomposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternSizeTests {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            abc                  | 3
            a{3}b                | 4
            a{2,5}               | 5
            a{7,}                | 8
            (ab){3}              | 12
            (a{10}){10}          | 120
            ((a{10}){10}){10}    | 1220
            [a-z]{4}             | 4
            [^]{9}]{4}           | 4
            [\\]{9}]{4}           | 4
            \\d{3}\\{2            | 5
            a{x}                 | 4
            (a{9                 | 5
            a)b                  | 2
            """)
    void writesRepetitionsOut(String pattern, long size) {
        assertThat(PatternSize.of(pattern)).isEqualTo(size);
    }
}
