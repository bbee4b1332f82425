package io.cascade.platform.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A request that gets a 4xx answer: the status, a code for machines, a reason for people, and what was violated. */
public final class RequestRefused extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient List<Violation> violations;

    private RequestRefused(HttpStatus status, String code, String reason, List<Violation> violations) {
        super(reason);
        this.status = status;
        this.code = code;
        this.violations = violations;
    }

    /** 400: the request breaks the contract. */
    public static RequestRefused breaksContract(List<Violation> violations) {
        var reason =
                String.join("; ", violations.stream().map(Violation::toString).toList());
        return new RequestRefused(HttpStatus.BAD_REQUEST, "invalidRequest", reason, violations);
    }

    public static RequestRefused breaksContract(String path, String message) {
        return breaksContract(List.of(new Violation(path, message)));
    }

    /** 404: there is no such resource. */
    public static RequestRefused unknown(String resource, String id) {
        return new RequestRefused(
                HttpStatus.NOT_FOUND, "notFound", "there is no %s with id %s".formatted(resource, id), List.of());
    }

    /** 409: the state of the resource forbids it. */
    public static RequestRefused conflict(String code, String reason) {
        return new RequestRefused(HttpStatus.CONFLICT, code, reason, List.of());
    }

    /** 412: the resource is no longer what the client has seen. */
    public static RequestRefused changedMeanwhile(String currentTag) {
        return new RequestRefused(
                HttpStatus.PRECONDITION_FAILED,
                "preconditionFailed",
                "the resource has changed since; its entity tag is " + currentTag,
                List.of());
    }

    /** 413: nobody could mean that much. */
    public static RequestRefused tooLarge(String reason) {
        return new RequestRefused(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", reason, List.of());
    }

    /** 421: the request calls the service by a name that is not its own. */
    public static RequestRefused misdirected() {
        return new RequestRefused(
                HttpStatus.MISDIRECTED_REQUEST,
                "misdirectedRequest",
                "this service does not answer to the name in the Host header; cascade.allowed-hosts names those it does",
                List.of());
    }

    /** 415: it is written in something that is not read here. */
    public static RequestRefused unsupported(String reason) {
        return new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupportedMediaType", reason, List.of());
    }

    /** 422: well-formed, but it cannot be done. */
    public static RequestRefused unprocessable(String code, String reason, List<Violation> violations) {
        return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, reason, violations);
    }

    /** 422: an idempotency key came with another body before. */
    public static RequestRefused keyReused() {
        return unprocessable("idempotencyKeyReused", "the idempotency key belongs to another request", List.of());
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Violation> violations() {
        return violations;
    }
}
