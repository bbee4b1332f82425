package io.cascade.catalog.exchange.web;

import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.platform.json.Json;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through the entries of an array, or through one JSON value after another, of which one is in memory at a time. */
final class EntriesInFile {

    private static final int MOST = 50_000;

    private final byte[] content;
    private int number;

    /** What is done with an entry as it stands in the file. */
    @FunctionalInterface
    interface Taker {
        void take(int number, byte[] entry);
    }

    private EntriesInFile(byte[] content) {
        this.content = content;
    }

    /** @throws ExchangeFailed where the file ceases to be JSON in UTF-8, or has more entries than one import takes */
    static void each(byte[] content, Taker taker) {
        var file = new EntriesInFile(content);
        try (var parser = Json.mapper().createParser(content)) {
            file.each(parser, taker);
        } catch (JacksonException e) {
            throw new ExchangeFailed(
                    "after %d entries it is no JSON: %s".formatted(file.number, e.getOriginalMessage()));
        }
    }

    private void each(JsonParser parser, Taker taker) {
        var isFirst = true;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            var isArrayOfAll = isFirst && token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY;
            isFirst = false;
            if (!isArrayOfAll) {
                var entry = entryAt(parser);
                number++;
                if (number > MOST) {
                    throw new ExchangeFailed(
                            "an import takes at most %d entries: the others were not read".formatted(MOST));
                }
                taker.take(number, entry);
            }
        }
    }

    private byte[] entryAt(JsonParser parser) {
        int start = placeOf(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        parser.finishToken();
        int end = placeOf(parser.currentLocation().getByteOffset());
        return Arrays.copyOfRange(content, start, end);
    }

    private int placeOf(long offset) {
        if (offset < 0) {
            throw new ExchangeFailed("after %d entries it is not UTF-8".formatted(number));
        }
        return (int) offset;
    }
}
