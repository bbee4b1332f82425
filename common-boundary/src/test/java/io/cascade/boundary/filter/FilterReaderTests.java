package io.cascade.boundary.listing;

import static io.cascade.boundary.listing.Operator.EQ;
import static io.cascade.boundary.listing.Operator.GT;
import static io.cascade.boundary.listing.Operator.GTE;
import static io.cascade.boundary.listing.Operator.LT;
import static io.cascade.boundary.listing.Operator.LTE;
import static io.cascade.boundary.listing.Operator.NE;
import static io.cascade.boundary.listing.Operator.REGEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;

class FilterParserTests {

    /** What a servlet makes of a query: it splits each parameter at its first equals sign. */
    private record Given(String query, List<List<Condition>> meaning) {}

    static Stream<Given> filters() {
        return Stream.of(
                new Given("state=held", allOf(anyOf(is("state", EQ, "held")))),
                new Given("state=held,pending", allOf(anyOf(is("state", EQ, "held"), is("state", EQ, "pending")))),
                new Given("state=held;pending", allOf(anyOf(is("state", EQ, "held"), is("state", EQ, "pending")))),
                new Given("state=held;priority=1", allOf(anyOf(is("state", EQ, "held"), is("priority", EQ, "1")))),
                new Given(
                        "state=held&state=pending", allOf(anyOf(is("state", EQ, "held"), is("state", EQ, "pending")))),
                new Given(
                        "state=held&priority=1", allOf(anyOf(is("state", EQ, "held")), anyOf(is("priority", EQ, "1")))),
                new Given(
                        "state.ne=held,pending",
                        allOf(anyOf(is("state", NE, "held")), anyOf(is("state", NE, "pending")))),
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
                new Given("@type=X", allOf(anyOf(is("@type", EQ, "X")))),
                new Given("name=", allOf(anyOf(is("name", EQ, "")))));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void readsWhatTmf630Writes(Given given) {
        assertThat(parse(given.query())).isEqualTo(given.meaning());
    }

    @Test
    void refusesWhatIsNoComparison() {
        assertThatThrownBy(() -> parse("'x=1")).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> parse("a b=1")).isInstanceOf(RequestRefused.class);
    }

    @Test
    void refusesMoreThanAQueryShouldHold() {
        assertThatThrownBy(() -> parse("a=" + "1,".repeat(200))).isInstanceOf(RequestRefused.class);
    }

    private static List<List<Condition>> parse(String query) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=", 2);
            parameters.add(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return FilterParser.parse(parameters);
    }

    private static Condition is(String path, Operator operator, String value) {
        return new Condition(path, operator, value);
    }

    private static List<Condition> anyOf(Condition... conditions) {
        return List.of(conditions);
    }

    @SafeVarargs
    private static List<List<Condition>> allOf(List<Condition>... alternatives) {
        return List.of(alternatives);
    }
}
