package io.cascade.resourceordering.resourceorder.application;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.allocation.ResourceInventory;
import io.cascade.resourceordering.allocation.ResourceInventory.Reserved;
import io.cascade.resourceordering.allocation.ResourceInventory.Verdict;
import io.cascade.resourceordering.resourceorder.ItemPhase;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gives back what may have been reserved for orders that are cancelled. It is done again for what a reservation under way
 * brings later: giving back what is not there is harmless.
 */
@Component
class GiveBackResources implements ErrandHandler {

    private final ResourceOrderTransactions transactions;
    private final PinnedCatalog catalog;
    private final ResourceInventory inventory;
    private final Errands errands;
    private final Clock clock;

    GiveBackResources(
            ResourceOrderTransactions transactions,
            PinnedCatalog catalog,
            ResourceInventory inventory,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.inventory = inventory;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.GIVE_BACK;
    }

    @Override
    public void handle(List<Errand> giving) {
        var reserved = transactions.read(giving).stream()
                .filter(order -> !order.isToBeBuilt())
                .flatMap(this::reservedFor)
                .toList();
        var verdicts = inventory.release(reserved);
        transactions.finish(giving, order -> note(order, verdicts));
    }

    private Stream<Reserved> reservedFor(ResourceOrder order) {
        return order.items().stream()
                .filter(item -> item.phase() == ItemPhase.ALLOCATING)
                .flatMap(item -> IntStream.range(0, catalog.mostResourcesOf(order, item))
                        .mapToObj(item.requestId()::reservation))
                .map(key -> new Reserved(key.toString(), order.correlationId()));
    }

    private void note(ResourceOrder order, Map<String, Verdict> verdicts) {
        if (order.isOver()) {
            return;
        }
        var refusal = reservedFor(order)
                .map(reserved -> verdicts.get(reserved.key()))
                .filter(Verdict.NotTaken.class::isInstance)
                .map(Verdict.NotTaken.class::cast)
                .findFirst();
        refusal.ifPresentOrElse(no -> tryAgain(order, no.reason()), () -> order.givenBack(clock.instant()));
    }

    private void tryAgain(ResourceOrder order, String reason) {
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        order.notGivenBack(Waiting.on(Party.RESOURCE_INVENTORY, "commandNotTaken", reason, now)
                .until(next)
                .unblockedBy("whatever lets it take the command, which is sent again every minute"));
        errands.at(ErrandKinds.GIVE_BACK, order.getId(), next);
    }
}
