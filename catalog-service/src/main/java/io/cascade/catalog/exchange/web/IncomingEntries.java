package io.cascade.catalog.exchange.web;

import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.LeftOut;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.trouble.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Entries of an import on their way into the catalog: many in one transaction, and one by one where that fails. */
final class IncomingEntries {

    private static final int MOST = 100;
    private static final int MOST_BYTES = 256 * 1024;

    private final TransactionTemplate transaction;
    private final Consumer<JsonNode> catalog;
    private final LeftOut leftOut;
    private final BooleanSupplier isWanted;
    private final List<Incoming> waiting = new ArrayList<>();
    private long bytes;

    /** An entry, and its name in the file. */
    private record Incoming(String name, JsonNode body) {}

    /**
     * @param catalog takes one entry
     * @param isWanted asked before each batch: once it is not, nothing more is taken
     */
    IncomingEntries(
            TransactionTemplate transaction, Consumer<JsonNode> catalog, LeftOut leftOut, BooleanSupplier isWanted) {
        this.transaction = transaction;
        this.catalog = catalog;
        this.leftOut = leftOut;
        this.isWanted = isWanted;
    }

    void add(String name, JsonNode body, long length) {
        waiting.add(new Incoming(name, body));
        bytes += length;
        if (waiting.size() >= MOST || bytes >= MOST_BYTES) {
            takeAll();
        }
    }

    void takeAll() {
        if (!isWanted.getAsBoolean()) {
            throw new ExchangeFailed("the job was deleted");
        }
        try {
            transaction.executeWithoutResult(status -> waiting.forEach(entry -> catalog.accept(entry.body())));
        } catch (RuntimeException e) {
            if (Passing.is(e)) {
                throw e;
            }
            waiting.forEach(this::takeAlone);
        }
        waiting.clear();
        bytes = 0;
    }

    private void takeAlone(Incoming entry) {
        try {
            transaction.executeWithoutResult(status -> catalog.accept(entry.body()));
        } catch (RequestRefused | ExchangeFailed refusal) {
            leftOut.add(entry.name() + ": " + refusal.getMessage());
        }
    }
}
