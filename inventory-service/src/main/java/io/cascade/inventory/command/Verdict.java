package io.cascade.inventory.command;

/**
 * How one command of a batch ended.
 *
 * @param <T> what the command was about
 */
public sealed interface Verdict<T> {

    /** The key of the command. */
    String key();

    /** The command has taken effect, now or when it first came. */
    record Done<T>(String key, T subject) implements Verdict<T> {}

    /** The command changed nothing. */
    record Refused<T>(String key, Refusal refusal, String message) implements Verdict<T> {}
}
