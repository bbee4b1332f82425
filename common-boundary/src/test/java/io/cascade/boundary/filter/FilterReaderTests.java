package io.cascade.boundary.filter;

import static io.cascade.boundary.filter.Operator.EQ;
import static io.cascade.boundary.filter.Operator.GT;
import static io.cascade.boundary.filter.Operator.GTE;
import static io.cascade.boundary.filter.Operator.LT;
import static io.cascade.boundary.filter.Operator.LTE;
import static io.cascade.boundary.filter.Operator.NE;
import static io.cascade.boundary.filter.Operator.REGEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterReaderTests {

    private record Given(String query, List<List<Condition>> meaning) {}

    static Stream<Given> filters() {
        return Stream.of(
                new Given("state=held", allOf(anyOf(is("state", EQ, "held")))),
                new Given("state=held,pending", allOf(anyOf(is("state", EQ, "held", "pending")))),
                new Given("state=held;pending", allOf(anyOf(is("state", EQ, "held", "pending")))),
                new Given("state=held;state=pending", allOf(anyOf(is("state", EQ, "held", "pending")))),
                new Given("state=held&state=pending", allOf(anyOf(is("state", EQ, "held", "pending")))),
                new Given("state=held&state.eq=pending", allOf(anyOf(is("state", EQ, "held", "pending")))),
                new Given("state=held;priority=1", allOf(anyOf(is("state", EQ, "held"), is("priority", EQ, "1")))),
                new Given(
                        "state=held;priority=1&state=pending",
                        allOf(
                                anyOf(is("state", EQ, "held"), is("priority", EQ, "1")),
                                anyOf(is("state", EQ, "pending")))),
                new Given(
                        "state=held&priority=1", allOf(anyOf(is("state", EQ, "held")), anyOf(is("priority", EQ, "1")))),
                new Given("state.ne=held,pending", allOf(anyOf(is("state", NE, "held", "pending")))),
                new Given("state.ne=held;state!=pending", allOf(anyOf(is("state", NE, "held", "pending")))),
                new Given("state!=held", allOf(anyOf(is("state", NE, "held")))),
                new Given("a.gt=1&a.lt=9", allOf(anyOf(is("a", GT, "1")), anyOf(is("a", LT, "9")))),
                new Given("a>=1", allOf(anyOf(is("a", GTE, "1")))),
                new Given("a<=1", allOf(anyOf(is("a", LTE, "1")))),
                new Given("a>1", allOf(anyOf(is("a", GT, "1")))),
                new Given("a<1", allOf(anyOf(is("a", LT, "1")))),
                new Given("a.eq=1", allOf(anyOf(is("a", EQ, "1")))),
                new Given("a==1", allOf(anyOf(is("a", EQ, "1")))),
                new Given("a*=^x{1,2}$", allOf(anyOf(is("a", REGEX, "^x{1,2}$")))),
                new Given("relatedParty.id=\"C,1\"", allOf(anyOf(is("relatedParty.id", EQ, "C,1")))),
                new Given("name=Jane, Smith", allOf(anyOf(is("name", EQ, "Jane", " Smith", "Jane, Smith")))),
                new Given("@type=X", allOf(anyOf(is("@type", EQ, "X")))),
                new Given("name=", allOf(anyOf(is("name", EQ, "")))),
                new Given("name=,", allOf(anyOf(is("name", EQ, "")))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsWhatTmf630Writes(Given given) {
        assertThat(parse(given.query())).isEqualTo(new Filter(given.meaning()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "'x=1", "a b=1", "a..b=1", "a[0].b=1", "$.a=1", ";", "", "=x"})
    void refusesWhatIsNoComparison(String given) {
        assertThatThrownBy(() -> parse(given))
                .isInstanceOf(FilterNotUnderstood.class)
                .hasMessageContaining("no comparison");
    }

    @Test
    void refusesMoreThanAQueryShouldHold() {
        assertThatThrownBy(() -> parse("a=" + "1,".repeat(200))).isInstanceOf(FilterNotUnderstood.class);
    }

    private static Filter parse(String query) {
        return FilterReader.read(List.of(query.split("&", -1)));
    }

    private static Condition is(String path, Operator operator, String... values) {
        return new Condition(path, operator, List.of(values));
    }

    private static List<Condition> anyOf(Condition... conditions) {
        return List.of(conditions);
    }

    @SafeVarargs
    private static List<List<Condition>> allOf(List<Condition>... alternatives) {
        return List.of(alternatives);
    }
}
