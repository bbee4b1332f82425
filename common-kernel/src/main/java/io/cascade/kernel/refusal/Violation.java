package io.cascade.kernel.refusal;

/**
 * One thing that is wrong with a request. What is too long to be told is shortened in its middle.
 *
 * @param path where, such as {@code productOrderItem[0].action}; empty for the request as a whole
 * @param message what is wrong, in words for the sender
 */
public record Violation(String path, String message) {

    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_MESSAGE = 2_000;

    public Violation {
        path = Wording.bounded(path, LONGEST_PATH);
        message = Wording.bounded(message, LONGEST_MESSAGE);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}
