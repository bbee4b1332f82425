package io.cascade.web;

import io.cascade.tmf.common.ErrorDto;
import org.springframework.http.HttpStatus;

/** What is told where nothing is known but the status. */
final class Refusals {

    private Refusals() {}

    static ErrorDto of(int status) {
        var phrase = phraseOf(status);
        return of(status, phrase, reasonOf(status, phrase));
    }

    /** For a body that is neither as it is nor in chunks. */
    static ErrorDto ofEncoding() {
        int status = HttpStatus.BAD_REQUEST.value();
        return of(status, phraseOf(status), "a request may come in chunks, and in no other Transfer-Encoding");
    }

    private static ErrorDto of(int status, String phrase, String reason) {
        return new ErrorDto(codeOf(status), reason, phrase, Integer.toString(status), null, null, "Error");
    }

    private static String phraseOf(int status) {
        var known = HttpStatus.resolve(status);
        return known == null ? "Error" : known.getReasonPhrase();
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
