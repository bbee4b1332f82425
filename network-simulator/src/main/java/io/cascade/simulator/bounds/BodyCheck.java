package io.cascade.simulator.bounds;

import io.cascade.simulator.problem.JsonFault;
import io.cascade.simulator.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Walks through a body once without making anything of it, and refuses what is too much to make something of. */
final class BodyCheck {

    private static final int MOST_TOKENS = 100_000;
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 10_000;
    private static final int LARGEST_EXPONENT = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(MOST_TOKENS)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** How many elements each open array or object has so far. */
    private final Deque<int[]> open = new ArrayDeque<>();

    private BodyCheck() {}

    /** @throws Refusal (400) naming the bound */
    static void check(byte[] body) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text(body))) {
            new BodyCheck().walk(parser);
        } catch (JacksonException fault) {
            throw Refusal.invalidInput(JsonFault.describe(fault));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.invalidInput("the body is not UTF-8");
        }
    }

    private void walk(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructEnd()) {
                open.pop();
            } else if (token != JsonToken.PROPERTY_NAME) {
                countElement();
            }
            if (token.isStructStart()) {
                open.push(new int[1]);
            } else if (token.isNumeric()) {
                checkNumber(parser);
            }
        }
    }

    private void countElement() {
        if (!open.isEmpty() && ++open.peek()[0] > MOST_ELEMENTS) {
            throw Refusal.invalidInput("an array or an object may have at most " + MOST_ELEMENTS + " elements");
        }
    }

    private static void checkNumber(JsonParser parser) {
        String number = parser.getString();
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (exponent >= 0 && isTooLarge(number.substring(exponent + 1))) {
            throw Refusal.invalidInput("the exponent of a number may be at most " + LARGEST_EXPONENT);
        }
    }

    private static boolean isTooLarge(String exponent) {
        try {
            return Math.abs((long) Integer.parseInt(exponent)) > LARGEST_EXPONENT;
        } catch (NumberFormatException beyondInteger) {
            return true;
        }
    }
}
