package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Reads filters as TMF630 writes them. The result is a conjunction of disjunctions: parameters must all hold; a comma, a
 * semicolon and the repetition of a name mean or.
 */
final class FilterParser {

    private static final int MOST_CONDITIONS = 100;
    private static final Pattern COMPARISON =
            Pattern.compile("(?<path>[\\w@][\\w@.:-]*)(?<symbol>>=|<=|!=|\\*=|==|>|<|=)(?<value>.*)", Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern SEMICOLON = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private FilterParser() {}

    /** @throws RequestRefused when a filter cannot be read */
    static List<List<Condition>> parse(MultiValueMap<String, String> parameters) {
        var conjunction = new ArrayList<List<Condition>>();
        parameters.forEach((name, values) -> conjunction.addAll(ofOneName(name, values)));
        int conditions = conjunction.stream().mapToInt(List::size).sum();
        if (conditions > MOST_CONDITIONS) {
            throw RequestRefused.breaksContract(
                    "", "must have at most %d conditions, and has %d".formatted(MOST_CONDITIONS, conditions));
        }
        return conjunction;
    }

    /** Equal wishes for one attribute are alternatives; any other comparison stands for itself. */
    private static List<List<Condition>> ofOneName(String name, List<String> values) {
        var alternatives = new ArrayList<Condition>();
        var conjunction = new ArrayList<List<Condition>>();
        for (var value : values) {
            var parsed = ofParameter(name, value == null ? "" : value);
            var first = parsed.getFirst().operator();
            if (first == Operator.EQ) {
                alternatives.addAll(parsed);
            } else if (first == Operator.NE) {
                parsed.forEach(condition -> conjunction.add(List.of(condition)));
            } else {
                conjunction.add(parsed);
            }
        }
        if (!alternatives.isEmpty()) {
            conjunction.add(alternatives);
        }
        return conjunction;
    }

    /** A parameter was split at its first equals sign, which may have been part of a symbol. */
    private static List<Condition> ofParameter(String name, String value) {
        var parts = SEMICOLON.split(
                value.isEmpty() && !name.endsWith("=") ? name + symbolOrEquals(name) : name + "=" + value);
        var conditions = new ArrayList<Condition>();
        var before = comparison(parts[0]);
        conditions.addAll(before);
        for (int i = 1; i < parts.length; i++) {
            var part = parts[i];
            conditions.addAll(
                    COMPARISON.matcher(part).matches()
                            ? comparison(part)
                            : values(before.getFirst().path(), before.getFirst().operator(), part));
        }
        return conditions;
    }

    private static String symbolOrEquals(String name) {
        return COMPARISON.matcher(name).matches() ? "" : "=";
    }

    private static List<Condition> comparison(String text) {
        var matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            throw RequestRefused.breaksContract(text, "is no comparison of an attribute with a value");
        }
        var path = matcher.group("path");
        var symbol = matcher.group("symbol");
        var value = matcher.group("value");
        var operator = Operator.ofSymbol(symbol.equals("==") ? "=" : symbol).orElseThrow();
        int dot = path.lastIndexOf('.');
        var word = operator == Operator.EQ && dot > 0
                ? Operator.ofWord(path.substring(dot + 1))
                : Optional.<Operator>empty();
        return word.map(one -> values(path.substring(0, dot), one, value))
                .orElseGet(() -> values(path, operator, value));
    }

    /** A comma parts alternatives, and nobody puts a blank behind it; with one it may as well belong to a sentence. */
    private static List<Condition> values(String path, Operator operator, String text) {
        var parts = operator == Operator.REGEX ? Stream.of(text) : COMMA.splitAsStream(text);
        var asSentence = operator == Operator.EQ && text.contains(", ") ? Stream.of(text) : Stream.<String>empty();
        return Stream.concat(parts, asSentence)
                .map(part -> new Condition(path, operator, unquoted(part)))
                .toList();
    }

    /** Conformance kits wrap values in one pair of double quotes. */
    private static String unquoted(String value) {
        var quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
