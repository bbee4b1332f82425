package io.cascade.web.bounds;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import java.io.InputStream;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Goes through a body token by token, before anything is made of it, and refuses it where it holds more than it may. */
final class BodyScan {

    private static final Set<String> ITEMS = Set.of("productOrderItem", "serviceOrderItem", "orderItem");

    private final Bounds bounds;
    private int tokens;
    private int depth;
    private int items;

    private BodyScan(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * The number of tokens in a body; in one that is no JSON, of those before the place where that shows.
     *
     * @throws RequestRefused at the first bound that it breaks
     */
    static int tokensIn(InputStream body, Bounds bounds) {
        var scan = new BodyScan(bounds);
        try (var parser = Json.mapper().createParser(body)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                scan.take(token, parser);
            }
        } catch (JacksonException e) {
            // told by whoever reads the body, in the words of its contract
        }
        return scan.tokens;
    }

    private void take(JsonToken token, JsonParser parser) {
        tokens++;
        if (tokens > bounds.tokens()) {
            throw RequestRefused.tooLarge(
                    "a body may have at most %d tokens (brackets, names and values): this one has more"
                            .formatted(bounds.tokens()));
        }
        if (token.isStructStart()) {
            depth++;
            inside(parser.streamReadContext().getParent());
            check(
                    parser.streamReadContext(),
                    depth,
                    bounds.depth(),
                    "must lie within at most %d arrays and objects, and lies in %d");
        } else if (token.isStructEnd()) {
            depth--;
        } else if (token.isScalarValue()) {
            inside(parser.streamReadContext());
        }
    }

    /** A value stands in an array or an object. */
    private void inside(TokenStreamContext container) {
        if (container.inArray()) {
            check(
                    container,
                    container.getEntryCount(),
                    bounds.elements(),
                    "must have at most %d elements, and has %d or more");
            if (ITEMS.contains(String.valueOf(container.getParent().currentName()))) {
                check(container, ++items, bounds.items(), "must have at most %d items in all, and has %d or more");
            }
        } else if (container.inObject()) {
            check(
                    container,
                    container.getEntryCount(),
                    bounds.elements(),
                    "must have at most %d attributes, and has %d or more");
        }
    }

    private static void check(TokenStreamContext place, int met, int most, String message) {
        if (met > most) {
            throw RequestRefused.breaksContract(pathOf(place), message.formatted(most, met));
        }
    }

    private static String pathOf(TokenStreamContext place) {
        var parent = place.getParent();
        if (parent == null || parent.inRoot()) {
            return "";
        }
        var path = pathOf(parent);
        if (parent.inArray()) {
            return "%s[%d]".formatted(path, parent.getCurrentIndex());
        }
        return path.isEmpty() ? parent.currentName() : path + "." + parent.currentName();
    }
}
