package io.cascade.boundary.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^Super.*Home$",
                "a|b||c",
                "(ab)+?c{2,}d{3}e{1,4}",
                "[a-z0-9_-]+@[^@]+\\.(com|net)",
                "\\d{4}-\\d\\d",
                "[\\d\\s.]",
                "",
                "()",
                "\\$\\(\\)\\{\\}\\[\\]",
                "[(){}*+?.|$^]"
            })
    void takesPlainExpressions(String expression) {
        assertThat(matching(expression).operator()).isEqualTo(Operator.REGEX);
        assertThat(matching(expression).values()).containsExactly(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(.*)(.*)\\1", "(a)\\1", "[\\1]", "(a)\\9{2}"})
    void refusesAPatternThatRefersBack(String expression) {
        assertThatThrownBy(() -> matching(expression))
                .isInstanceOf(FilterNotUnderstood.class)
                .hasMessageContaining("'name'")
                .hasMessageContaining("must not refer back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a{1,200}){1,200}",
                "((a{10}){10}){11}",
                "(a{100}|b{100}){6}",
                "((a{50,}){50,}){2}",
                "((((((a{255}){255}){255}){255}){255}){255}){255}"
            })
    void refusesRepetitionsThatMultiplyBeyondTheBound(String expression) {
        assertThatThrownBy(() -> matching(expression))
                .isInstanceOf(FilterNotUnderstood.class)
                .hasMessageContaining("more than 1000 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)",
                "(?:a)",
                "(?i)a",
                "\\bword",
                "\\Aa",
                "\\x41",
                "\\u0041",
                "\\p{L}",
                "\\Qa",
                "a*+",
                "a++",
                "a**",
                "a???",
                "*a",
                "^*",
                "$+",
                "(*)",
                "***=a",
                "a{",
                "a{,2}",
                "a{3,2}",
                "a{256}",
                "a{1",
                "{1}",
                "a}",
                "a]",
                "[]",
                "[]a]",
                "[^]",
                "[a",
                "[[:alpha:]]",
                "[a&&b]",
                "[\\D]",
                "(a",
                "a)",
                "a\\",
                "a|*"
            })
    void refusesWhatTwoEnginesReadDifferently(String expression) {
        assertThatThrownBy(() -> matching(expression))
                .isInstanceOf(FilterNotUnderstood.class)
                .hasMessageContaining("must be a plain regular expression");
    }

    @Test
    void refusesLongAndDeepOnes() {
        assertThatThrownBy(() -> matching("a".repeat(201))).hasMessageContaining("200 characters");
        assertThatThrownBy(() -> matching("(".repeat(100) + ")".repeat(100))).hasMessageContaining("within each other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"abc 3", "a{3} 3", "(ab){2,4} 8", "a{5,} 6", "(a|bc)* 3", "(a{10}){10} 100", "a{0} 1"})
    void writesRepetitionsOut(String expression, int size) {
        assertThat(RegexSyntax.sizeOf(expression)).isEqualTo(size);
    }

    private static Condition matching(String expression) {
        return FilterReader.read(List.of("name.regex=" + expression))
                .conditions()
                .findFirst()
                .orElseThrow();
    }
}
