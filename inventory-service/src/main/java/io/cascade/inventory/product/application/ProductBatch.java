package io.cascade.inventory.product.application;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.product.Product;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The products that one batch of commands is about, and what became of them. */
final class ProductBatch {

    private final Map<String, Product> products = new HashMap<>();
    private final List<Product> entered = new ArrayList<>();
    private final Map<Product, String> written = new LinkedHashMap<>();
    private final List<String> refusedKeys = new ArrayList<>();
    private final Instant now;

    ProductBatch(Collection<Product> known, Instant now) {
        known.forEach(product -> products.put(product.getId(), product));
        this.now = now;
    }

    Verdict<EntryReference> apply(ProductCommand command) {
        var product = products.get(command.productId());
        if (product == null) {
            product = enter(command);
        } else if (product.canBecome(command.status())) {
            product.become(command.status(), command.key(), now);
            product.complement(command.description());
        } else {
            return refuse(command, product);
        }
        written.put(product, command.correlationId());
        return new Verdict.Done<>(command.key(), product.reference());
    }

    /** The answer to a command that took effect earlier. */
    Verdict<EntryReference> repeat(ProductCommand command) {
        return new Verdict.Done<>(
                command.key(),
                new EntryReference(command.productId(), command.description().name()));
    }

    private Product enter(ProductCommand command) {
        var product =
                Product.entering(command.productId(), command.status(), command.description(), command.key(), now);
        products.put(command.productId(), product);
        entered.add(product);
        return product;
    }

    private Verdict<EntryReference> refuse(ProductCommand command, Product product) {
        refusedKeys.add(command.key());
        return new Verdict.Refused<>(
                command.key(),
                Refusal.ILLEGAL_TRANSITION,
                "product %s cannot go from %s to %s".formatted(product.getId(), product.status(), command.status()));
    }

    List<Product> entered() {
        return entered;
    }

    /** The products written, each with the correlation id of its last command. */
    Map<Product, String> written() {
        return written;
    }

    List<String> refusedKeys() {
        return refusedKeys;
    }
}
