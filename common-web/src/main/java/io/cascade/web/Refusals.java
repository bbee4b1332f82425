package io.cascade.web;

import io.cascade.tmf.common.ErrorDto;
import org.springframework.http.HttpStatus;

/** What is told where nothing is known but the status. */
final class Refusals {

    private Refusals() {}

    static ErrorDto of(int status) {
        var known = HttpStatus.resolve(status);
        var phrase = known == null ? "Error" : known.getReasonPhrase();
        return new ErrorDto(
                codeOf(status), reasonOf(status, phrase), phrase, Integer.toString(status), null, null, "Error");
    }

    private static String codeOf(int status) {
        if (status >= 500) {
            return "internalError";
        }
        return switch (status) {
            case 404 -> "notFound";
            case 405 -> "methodNotAllowed";
            default -> "invalidRequest";
        };
    }

    static String reasonOf(int status, String phrase) {
        return switch (status) {
            case 404 -> "there is nothing at this address";
            case 405 -> "this method is not supported here";
            default -> "the request could not be read: " + phrase;
        };
    }
}
