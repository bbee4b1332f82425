package io.cascade.boundary.hub.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** Reads filters: {@code &} joins what must hold together; a comma, a semicolon or a repeated name joins alternatives. */
record QueryReader(Set<String> resources) {

    private static final int LONGEST = 4_000;
    private static final int MOST_CONDITIONS = 20;
    private static final Set<String> ENVELOPE =
            Set.of("eventId", "eventTime", "eventType", "correlationId", "domain", "title", "timeOcurred", "event");
    private static final Pattern SEGMENT = Pattern.compile("@?[A-Za-z][\\w-]*");

    List<Condition> read(String text) {
        if (text.length() > LONGEST) {
            throw new QueryNotUnderstood("must not be longer than " + LONGEST + " characters");
        }
        var alternatives = new LinkedHashMap<String, List<String>>();
        for (var part : text.split("&", -1)) {
            collect(part, alternatives);
        }
        if (alternatives.size() > MOST_CONDITIONS) {
            throw new QueryNotUnderstood("must not have more than " + MOST_CONDITIONS + " conditions");
        }
        return alternatives.entrySet().stream().map(this::condition).toList();
    }

    private static void collect(String part, Map<String, List<String>> alternatives) {
        var pieces = part.split(";", -1);
        var name = nameIn(pieces[0]);
        for (var piece : pieces) {
            if (piece.contains("=") && !nameIn(piece).equals(name)) {
                throw new QueryNotUnderstood("cannot have alternatives of different names in '%s'".formatted(part));
            }
            var values = piece.substring(piece.indexOf('=') + 1).split(",", -1);
            for (var value : values) {
                alternatives.computeIfAbsent(name, n -> new ArrayList<>()).add(unquoted(decoded(value)));
            }
        }
    }

    private static String nameIn(String piece) {
        int end = piece.indexOf('=');
        if (end < 1) {
            throw new QueryNotUnderstood("must consist of conditions name=value, which '%s' is not".formatted(piece));
        }
        return decoded(piece.substring(0, end)).strip();
    }

    private Condition condition(Map.Entry<String, List<String>> given) {
        var segments = new ArrayList<>(List.of(given.getKey().split("\\.", -1)));
        segments.forEach(segment -> requireSegment(segment, given.getKey()));
        var operator = segments.size() == 1 ? Operator.EQ : takeOperator(segments);
        if (resources.contains(segments.getFirst())) {
            segments.addFirst("event");
        } else if (!ENVELOPE.contains(segments.getFirst())) {
            throw new QueryNotUnderstood("has '%s', which begins neither in the envelope nor at one of %s"
                    .formatted(given.getKey(), resources.stream().sorted().toList()));
        }
        return new Condition(List.copyOf(segments), operator, List.copyOf(given.getValue()));
    }

    private static Operator takeOperator(List<String> segments) {
        var last = segments.getLast();
        if (last.equals("regex")) {
            throw new QueryNotUnderstood("cannot filter by regular expressions");
        }
        var operator = Operator.named(last);
        if (operator.isPresent()) {
            segments.removeLast();
        }
        return operator.orElse(Operator.EQ);
    }

    private static void requireSegment(String segment, String path) {
        if (!SEGMENT.matcher(segment).matches()) {
            throw new QueryNotUnderstood("has '%s', which is no path".formatted(path));
        }
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new QueryNotUnderstood("has '%s', which is not encoded as in a URL".formatted(text));
        }
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
