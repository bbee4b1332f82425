package io.cascade.kernel.refusal;

/**
 * One thing that is wrong with a request.
 *
 * @param path where, such as {@code productOrderItem[0].action}; empty for the request as a whole
 * @param message what is wrong, in words for the sender
 */
public record Violation(String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}
