package io.cascade.web;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;

/** The JSON that a client sends: one value in UTF-8, in which no object has a name twice. */
public final class JsonBody {

    private static final ObjectReader READER = Json.mapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Pattern INSIDE = Pattern.compile(" \\(start marker at \\[[^]]*]\\)|, from `[^`]*`");

    private JsonBody() {}

    /**
     * @throws RequestRefused when it is something else, naming the place
     * @throws IOException when it does not come to its end
     */
    public static JsonNode read(InputStream body) throws IOException {
        var text = new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder());
        try (var parser = READER.createParser(text)) {
            return read(parser);
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw RequestRefused.breaksContract("", "is not JSON: it must be in UTF-8");
            }
            throw e.getCause();
        }
    }

    private static JsonNode read(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                throw RequestRefused.breaksContract("", "is not JSON: there is nothing in it");
            }
            JsonNode value = READER.readTree(parser);
            if (parser.nextToken() != null) {
                throw RequestRefused.breaksContract("", "is not JSON: there is more than one value in it");
            }
            return value;
        } catch (JacksonIOException e) {
            throw e;
        } catch (MismatchedInputException e) {
            throw RequestRefused.breaksContract(pathOf(parser.streamReadContext()), "must not be there twice");
        } catch (JacksonException e) {
            throw RequestRefused.breaksContract(pathOf(parser.streamReadContext()), "is not JSON: " + reasonOf(e));
        } catch (ArithmeticException | NumberFormatException e) {
            throw RequestRefused.breaksContract(
                    pathOf(parser.streamReadContext()), "must not be so large or so small a number");
        }
    }

    /** What the parser says to people; the rest is about its settings. */
    private static String reasonOf(JacksonException failure) {
        return INSIDE.matcher(failure.getOriginalMessage()).replaceAll("");
    }

    private static String pathOf(TokenStreamContext place) {
        if (place.inRoot() || place.getParent() == null) {
            return "";
        }
        var above = pathOf(place.getParent());
        if (place.inArray()) {
            return above + "[" + Math.max(0, place.getCurrentIndex()) + "]";
        }
        var name = place.currentName();
        return name == null || above.isEmpty() ? above + (name == null ? "" : name) : above + "." + name;
    }
}
