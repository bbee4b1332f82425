package io.cascade.platform.errand;

/**
 * Something that has to be done outside the transaction that asked for it.
 *
 * @param kind which handler does it
 * @param subject what it is about, such as an order id
 * @param ticket tells this request from a later one for the same subject
 * @param attempt how often it was tried before
 */
public record Errand(String kind, String subject, long ticket, int attempt) {}
