package io.cascade.simulator.problem;

import org.springframework.http.HttpStatus;

/** The simulator says no, with the HTTP status and words that the caller shall see. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final Problem problem;

    private Refusal(HttpStatus status, String code, String reason, String message) {
        super(message, null, false, false); // an answer, not a defect: nobody reads its stack
        this.status = status;
        this.problem = new Problem(code, reason, message, String.valueOf(status.value()));
    }

    /** 400: the input is wrong; {@code message} names each fault with its path. */
    public static Refusal invalidInput(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, "invalidInput", "The input is not valid", message);
    }

    /** 408: the input comes too slowly. */
    public static Refusal tooSlow(String message) {
        return new Refusal(HttpStatus.REQUEST_TIMEOUT, "tooSlow", "The input comes too slowly", message);
    }

    /** 413: the input is larger than anybody could mean; {@code message} names the bound. */
    public static Refusal tooLarge(String message) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", "The input is too large", message);
    }

    /** 421: the request calls the simulator by a name that is not its own. */
    public static Refusal misdirected() {
        return new Refusal(
                HttpStatus.MISDIRECTED_REQUEST,
                "misdirectedRequest",
                "Not called so",
                "the simulator does not answer to the name in the Host header; cascade.allowed-hosts names those it does");
    }

    /** 404: nothing of that name is remembered. */
    public static Refusal notFound(String what) {
        return new Refusal(HttpStatus.NOT_FOUND, "notFound", "Not known here", what + " is not known");
    }

    /** 409: the name is already used for something else. */
    public static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, "conflict", "In use for something else", message);
    }

    /** 422: a script lets the network element refuse the command. */
    public static Refusal refusedByElement(String message) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT, "refusedByElement", "The element refuses the command", message);
    }

    /** 503: not now; the caller may try again. */
    public static Refusal busy(String message) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Not now", message);
    }

    /** 503: a script lets this system be out of service; the caller may try again. */
    public static Refusal outOfService(String system) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE, "outOfService", "Out of service", system + " is scripted to fail");
    }

    HttpStatus status() {
        return status;
    }

    Problem problem() {
        return problem;
    }
}
