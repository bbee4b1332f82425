package io.cascade.decomposition;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.regex.Pattern;

/** Says in words for people why an expression is no good. */
final class FailureWords {

    private static final Pattern ASIDE = Pattern.compile(" \\((?:in container|candidates).*", Pattern.DOTALL);

    private FailureWords() {}

    /** The first thing that is wrong, and where. */
    static String of(CelValidationException failure) {
        return failure.getErrors().stream().findFirst().map(FailureWords::of).orElse("it is no expression");
    }

    private static String of(CelIssue issue) {
        var place = issue.getSourceLocation();
        var words = ASIDE.matcher(issue.getMessage()).replaceFirst("");
        return place.getColumn() > 0 ? "%s at character %d".formatted(words, place.getColumn()) : words;
    }

    static String of(CelErrorCode code) {
        return switch (code) {
            case ATTRIBUTE_NOT_FOUND -> "it reads something that is not there";
            case INDEX_OUT_OF_BOUNDS -> "it reads a place in a list that is not there";
            case DIVIDE_BY_ZERO -> "it divides by zero";
            case NUMERIC_OVERFLOW -> "a number becomes too large";
            case BAD_FORMAT -> "a text is not written as its conversion needs it";
            case OVERLOAD_NOT_FOUND -> "a value is of a type that it does not fit";
            case DUPLICATE_ATTRIBUTE -> "an object would have an attribute twice";
            default -> "a function cannot take the value that it is given";
        };
    }
}
