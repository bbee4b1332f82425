package io.cascade.messaging.errand;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done outside the transaction that asked for it.
 *
 * @param kind which handler does it
 * @param subject what it is about, such as an order id
 * @param ticket tells this request from a later one for the same subject
 * @param attempt how often it was tried before
 * @param cargo the subject as the transaction that asked left it, which spares the first attempt to read it again; it
 *     lives in memory only
 */
public record Errand(
        String kind,
        String subject,
        long ticket,
        int attempt,
        @Nullable Cargo cargo) {

    Errand withoutCargo() {
        return new Errand(kind, subject, ticket, attempt, null);
    }
}
