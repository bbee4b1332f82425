package io.cascade.kernel.refusal;

import java.util.List;

/**
 * A request that is not taken as it is: of what kind that is, a code for machines, a reason for people, and what was violated, as
 * far as it can be told.
 */
public final class RequestRefused extends RuntimeException {

    /** What is wrong with it. Whoever speaks a protocol has its words for each. */
    public enum Kind {
        BREAKS_CONTRACT,
        UNKNOWN,
        CONFLICT,
        CHANGED_MEANWHILE,
        TOO_LARGE,
        UNSUPPORTED,
        MISDIRECTED,
        UNPROCESSABLE
    }

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;

    private RequestRefused(Kind kind, String code, String reason, List<Violation> violations) {
        super(Wording.ofReason(reason));
        this.kind = kind;
        this.code = code;
        this.violations = Violations.told(violations);
    }

    /** The request breaks the contract. */
    public static RequestRefused breaksContract(List<Violation> violations) {
        return new RequestRefused(Kind.BREAKS_CONTRACT, "invalidRequest", Violations.reasonOf(violations), violations);
    }

    public static RequestRefused breaksContract(String path, String message) {
        return breaksContract(List.of(new Violation(path, message)));
    }

    /** There is no such resource. */
    public static RequestRefused unknown(String resource, String id) {
        return new RequestRefused(
                Kind.UNKNOWN, "notFound", "there is no %s with id %s".formatted(resource, id), List.of());
    }

    /** The state of the resource forbids it. */
    public static RequestRefused conflict(String code, String reason) {
        return new RequestRefused(Kind.CONFLICT, code, reason, List.of());
    }

    /** The resource is no longer what the client has seen. */
    public static RequestRefused changedMeanwhile(String currentTag) {
        return new RequestRefused(
                Kind.CHANGED_MEANWHILE,
                "preconditionFailed",
                "the resource has changed since; its entity tag is " + currentTag,
                List.of());
    }

    /** Nobody could mean that much. */
    public static RequestRefused tooLarge(String reason) {
        return new RequestRefused(Kind.TOO_LARGE, "tooLarge", reason, List.of());
    }

    /** The request calls the service by a name that is not its own. */
    public static RequestRefused misdirected() {
        return new RequestRefused(
                Kind.MISDIRECTED,
                "misdirectedRequest",
                "this service does not answer to the name in the Host header; cascade.allowed-hosts names those it does",
                List.of());
    }

    /** It is written in something that is not read here. */
    public static RequestRefused unsupported(String reason) {
        return new RequestRefused(Kind.UNSUPPORTED, "unsupportedMediaType", reason, List.of());
    }

    /** Well-formed, but it cannot be done. */
    public static RequestRefused unprocessable(String code, String reason, List<Violation> violations) {
        return new RequestRefused(Kind.UNPROCESSABLE, code, reason, violations);
    }

    /** An idempotency key came with another body before. */
    public static RequestRefused keyReused() {
        return unprocessable("idempotencyKeyReused", "the idempotency key belongs to another request", List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Violation> violations() {
        return violations;
    }
}
