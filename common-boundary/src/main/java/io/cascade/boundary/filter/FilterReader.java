package io.cascade.boundary.filter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Reads filters as TMF630 writes them. Comparisons must all hold; a comma, a semicolon and the repetition of an equality mean
 * or.
 */
public final class FilterReader {

    private static final int MOST_VALUES = 100;
    private static final Pattern COMPARISON = Pattern.compile(
            "(?<path>[\\w@][\\w@:-]*(?:\\.[\\w@:-]+)*)(?<symbol>>=|<=|!=|\\*=|==|>|<|=)(?<value>.*)", Pattern.DOTALL);
    private static final Pattern COMMA = outsideOfQuotes(",");
    private static final Pattern SEMICOLON = outsideOfQuotes(";");

    private FilterReader() {}

    /**
     * @param query encoded as in a URL, with {@code &} between comparisons
     * @throws FilterNotUnderstood when it cannot be read
     */
    public static Filter readUrl(String query) {
        return read(Stream.of(query.split("&", -1)).map(FilterReader::decoded).toList());
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new FilterNotUnderstood(text, "is not encoded as in a URL");
        }
    }

    /**
     * @param comparisons decoded, such as {@code state=held,pending} or {@code priority>=2}
     * @throws FilterNotUnderstood when one cannot be read, or when they are more than anybody asks for
     */
    public static Filter read(List<String> comparisons) {
        var groups = comparisons.stream().map(FilterReader::group).toList();
        var values = groups.stream()
                .flatMap(List::stream)
                .mapToInt(condition -> condition.values().size())
                .sum();
        if (values > MOST_VALUES) {
            throw new FilterNotUnderstood(
                    "", "must have at most %d conditions, and has %d".formatted(MOST_VALUES, values));
        }
        return new Filter(withEqualitiesJoined(groups));
    }

    /** Equalities of one attribute are alternatives, wherever they stand; any other comparison stands for itself. */
    private static List<List<Condition>> withEqualitiesJoined(List<List<Condition>> groups) {
        var equalities = new LinkedHashMap<String, List<String>>();
        var joined = new ArrayList<List<Condition>>();
        for (var group : groups) {
            var first = group.getFirst();
            if (group.size() == 1 && first.operator() == Operator.EQ) {
                equalities
                        .computeIfAbsent(first.path(), path -> new ArrayList<>())
                        .addAll(first.values());
            } else {
                joined.add(group);
            }
        }
        equalities.entrySet().stream().map(FilterReader::equality).forEach(joined::add);
        return joined;
    }

    private static List<Condition> equality(Map.Entry<String, List<String>> equality) {
        return List.of(new Condition(equality.getKey(), Operator.EQ, equality.getValue()));
    }

    /** What a semicolon parts is a comparison, or further values for the one before. */
    private static List<Condition> group(String text) {
        var group = new ArrayList<Condition>();
        for (var part : SEMICOLON.split(text)) {
            var isValue = !group.isEmpty() && !COMPARISON.matcher(part).matches();
            var next = isValue ? further(group.getLast(), part) : comparison(part);
            if (!group.isEmpty() && group.getLast().comparesAs(next)) {
                group.add(joined(group.removeLast(), next));
            } else {
                group.add(next);
            }
        }
        if (group.isEmpty()) {
            throw noComparison(text);
        }
        return group;
    }

    private static Condition further(Condition before, String values) {
        return condition(before.path(), before.operator(), values);
    }

    private static Condition joined(Condition one, Condition other) {
        return new Condition(
                one.path(),
                one.operator(),
                Stream.concat(one.values().stream(), other.values().stream()).toList());
    }

    private static Condition comparison(String text) {
        var matcher = COMPARISON.matcher(text);
        if (!matcher.matches()) {
            throw noComparison(text);
        }
        var path = matcher.group("path");
        var symbol = matcher.group("symbol");
        var value = matcher.group("value");
        var operator = Operator.ofSymbol(symbol.equals("==") ? "=" : symbol).orElseThrow();
        int dot = path.lastIndexOf('.');
        var word = operator == Operator.EQ && dot > 0
                ? Operator.ofWord(path.substring(dot + 1))
                : Optional.<Operator>empty();
        return word.map(one -> condition(path.substring(0, dot), one, value))
                .orElseGet(() -> condition(path, operator, value));
    }

    private static Condition condition(String path, Operator operator, String text) {
        var condition = new Condition(path, operator, values(operator, text));
        if (condition.isRegex()) {
            condition.values().forEach(expression -> Regex.check(path, expression));
        }
        return condition;
    }

    /** A comma parts alternatives, and nobody puts a blank behind it; with one it may as well belong to a sentence. */
    private static List<String> values(Operator operator, String text) {
        var parts = operator == Operator.REGEX ? Stream.of(text) : COMMA.splitAsStream(text);
        var asSentence = operator == Operator.EQ && text.contains(", ") ? Stream.of(text) : Stream.<String>empty();
        var values =
                Stream.concat(parts, asSentence).map(FilterReader::unquoted).toList();
        return values.isEmpty() ? List.of("") : values;
    }

    /** Conformance kits wrap values in one pair of double quotes. */
    private static String unquoted(String value) {
        var quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static FilterNotUnderstood noComparison(String text) {
        return new FilterNotUnderstood(text, "is no comparison of an attribute with a value");
    }

    private static Pattern outsideOfQuotes(String separator) {
        return Pattern.compile(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    }
}
