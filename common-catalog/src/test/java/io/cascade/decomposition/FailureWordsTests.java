package io.cascade.decomposition;

import static io.cascade.decomposition.Rules.refusalOf;
import static io.cascade.decomposition.Rules.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an expression is told in words for people. */
class FailureWordsTests {

    static final Map<String, Object> ITEM = Map.of("text", "fibre", "count", 0, "tags", List.of(1, "two"));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            100 / item.count                   | it divides by zero
            int(item.text)                     | a text is not written as its conversion needs it
            item.tags[7]                       | it reads a place in a list that is not there
            {'a': 1}['b']                      | it reads something that is not there
            9223372036854775807 + item.count + 1 | a number becomes too large
            item.tags[1] + 1                   | a value is of a type that it does not fit
            item.text.substring(99)            | a function cannot take the value that it is given
            item.tags.matches('a')             | a value is of a type that it does not fit
            item.text.matches('(')             | a function cannot take the value that it is given
            item.tags.map(t, {t: 1}).size() == {'x': 2}.y | it reads something that is not there
            item.tags.map(t, t + 1) | a value is of a type that it does not fit
            1.0 / 0.0                          | it gives what no characteristic can hold
            null                               | it gives what no characteristic can hold
            b'bytes'                           | it gives what no characteristic can hold
            'a\\u0000b'                         | it gives a text with U+0000 or half a character in it
            """)
    void sayWhyAnExpressionFails(String expression, String reason) {
        assertThatThrownBy(() -> valueOf(expression, ITEM))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("cannot compute '%s': %s", expression, reason)
                .message()
                .doesNotContainPattern("Cel|Exception|java|<input>|Overload|evaluation error");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            item.sped        | does not compile: undeclared reference to 'item'
            item.count + 'x' | found no matching overload for '_+_' applied to '(int, string)'
            item.            | does not compile: no viable alternative at input '.' at character 5
            """)
    void sayWhyAnExpressionDoesNotCompile(String expression, String reason) {
        assertThat(refusalOf(expression))
                .contains(reason)
                .doesNotContain("<input>", "ERROR", "candidates", "container");
    }
}
