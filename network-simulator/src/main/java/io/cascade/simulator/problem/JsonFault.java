package io.cascade.simulator.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says in the caller's words why a body could not be read: his paths, never our class names. */
public final class JsonFault {

    private JsonFault() {}

    static String describe(HttpMessageNotReadableException fault) {
        return fault.getCause() instanceof JacksonException cause
                ? describe(cause)
                : "the body is missing or cannot be read";
    }

    public static String describe(JacksonException fault) {
        return switch (fault) {
            case MismatchedInputException mismatch -> path(mismatch) + " must be " + kind(mismatch.getTargetType());
            case StreamConstraintsException limit -> "the body goes beyond a limit: " + limit.getOriginalMessage();
            default -> {
                TokenStreamLocation place = fault.getLocation();
                yield "the body is not JSON at line " + place.getLineNr() + ", column " + place.getColumnNr();
            }
        };
    }

    private static String path(JacksonException fault) {
        String path = fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String trimmed = path.startsWith(".") ? path.substring(1) : path;
        return trimmed.isEmpty() ? "the body" : trimmed;
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (Number.class.isAssignableFrom(type)) {
            return type == Integer.class ? "an integer" : "a number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "an object";
        }
        return "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
