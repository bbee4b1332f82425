package io.cascade.simulator.problem;

/**
 * The body of every answer that is not a success.
 *
 * @param code a word that programs may branch on, such as {@code invalidInput}
 * @param reason what went wrong, for people
 * @param message the detail: for an invalid input each fault with its path
 * @param status the HTTP status as text
 */
public record Problem(String code, String reason, String message, String status) {}
