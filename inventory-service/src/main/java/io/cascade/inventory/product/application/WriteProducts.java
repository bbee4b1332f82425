package io.cascade.inventory.product.application;

import io.cascade.inventory.command.AppliedCommands;
import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.product.Product;
import io.cascade.inventory.product.Products;
import io.cascade.inventory.product.messaging.ProductEvents;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out a batch of product commands. A key that comes again changes nothing and is answered as done. */
@Component
public class WriteProducts {

    private static final String INVENTORY = "product";

    private final Products products;
    private final AppliedCommands applied;
    private final ProductEvents events;
    private final BatchTransaction transaction;
    private final Clock clock;

    WriteProducts(
            Products products,
            AppliedCommands applied,
            ProductEvents events,
            BatchTransaction transaction,
            Clock clock) {
        this.products = products;
        this.applied = applied;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return one verdict for each command, in their order */
    public List<Verdict<EntryReference>> write(List<ProductCommand> commands) {
        return transaction.run(() -> writeOnce(commands));
    }

    private List<Verdict<EntryReference>> writeOnce(List<ProductCommand> commands) {
        var now = clock.instant();
        var fresh = applied.note(
                INVENTORY, commands.stream().map(ProductCommand::key).toList(), now);
        var batch = new ProductBatch(lock(commands), now);
        var verdicts = commands.stream()
                .map(command -> fresh.remove(command.key()) ? batch.apply(command) : batch.repeat(command))
                .toList();
        products.saveAll(batch.entered());
        batch.written().forEach(events::publish);
        applied.forget(INVENTORY, batch.refusedKeys());
        return verdicts;
    }

    private List<Product> lock(List<ProductCommand> commands) {
        return products.lock(
                commands.stream().map(ProductCommand::productId).distinct().toList());
    }
}
