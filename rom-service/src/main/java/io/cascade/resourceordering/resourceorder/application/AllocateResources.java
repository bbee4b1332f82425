package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.NetworkCommand;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.ordering.order.Refusal;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.allocation.AllocationRequest;
import io.cascade.resourceordering.allocation.ResourceInventory;
import io.cascade.resourceordering.allocation.ResourceInventory.Verdict;
import io.cascade.resourceordering.resourceorder.ItemPhase;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import io.cascade.resourceordering.resourceorder.Waits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reserves the resources of every item that may start, and has the network told right after the commit. */
@Component
class AllocateResources implements ErrandHandler {

    private static final Duration NEXT_TRY = Duration.ofSeconds(30);

    private final ResourceOrderTransactions transactions;
    private final OrderCheck check;
    private final PinnedCatalog catalog;
    private final ResourceInventory inventory;
    private final NetworkCommands commands;
    private final CommandNetwork network;
    private final Errands errands;
    private final Clock clock;

    AllocateResources(
            ResourceOrderTransactions transactions,
            OrderCheck check,
            PinnedCatalog catalog,
            ResourceInventory inventory,
            NetworkCommands commands,
            CommandNetwork network,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.check = check;
        this.catalog = catalog;
        this.inventory = inventory;
        this.commands = commands;
        this.network = network;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.ALLOCATE;
    }

    @Override
    public void handle(List<Errand> allocating) {
        var refusals = new HashMap<String, List<Refusal>>();
        var trials = new HashMap<String, Trial>();
        for (var order : transactions.read(allocating)) {
            var reasons = reasonsAgainst(order);
            if (reasons.isEmpty() && order.isToBeBuilt()) {
                order.work()
                        .in(ItemPhase.ALLOCATING)
                        .forEach(item -> trials.put(item.getId(), Trial.of(order, item, catalog)));
            } else {
                refusals.put(order.getId(), reasons);
            }
        }
        var verdicts = inventory.reserve(
                trials.values().stream().flatMap(Trial::reservations).toList());
        var toTell = new ArrayList<NetworkCommand>();
        transactions.finish(allocating, order -> {
            if (!order.isToBeBuilt()) {
                errands.now(ErrandKinds.GIVE_BACK, order.getId(), order);
            } else if (refusals.containsKey(order.getId())) {
                refuse(order, refusals.get(order.getId()));
            } else {
                toTell.addAll(allocate(order, trials, verdicts));
            }
        });
        network.tell(toTell);
    }

    private List<Refusal> reasonsAgainst(ResourceOrder order) {
        return order.isToCheck() ? check.reasonsAgainst(order, catalog.of(order)) : List.of();
    }

    private void refuse(ResourceOrder order, List<Refusal> reasons) {
        if (order.isToCheck()) {
            order.refuse(reasons, clock.instant());
        }
    }

    private List<NetworkCommand> allocate(
            ResourceOrder order, Map<String, Trial> trials, Map<String, Verdict> verdicts) {
        var release = catalog.of(order);
        order.planWith(release.number());
        var toTell = new ArrayList<NetworkCommand>();
        for (var item : order.work().in(ItemPhase.ALLOCATING)) {
            var trial = trials.get(item.getId());
            if (trial != null && settle(order, item, trial, verdicts, release)) {
                toTell.add(commands.commandFor(order, item, release));
            }
        }
        order.work().nextAnswerDue().ifPresent(due -> errands.at(ErrandKinds.AWAIT_VERDICTS, order.getId(), due));
        return toTell;
    }

    /** Whether the item has all its resources; if not it is held, and tried again later. */
    private boolean settle(
            ResourceOrder order,
            ResourceOrderItem item,
            Trial trial,
            Map<String, Verdict> verdicts,
            CatalogRelease release) {
        var now = clock.instant();
        var obstacle = trial.obstacle(verdicts);
        if (obstacle.isPresent()) {
            var next = now.plus(errands.pause(NEXT_TRY));
            order.hold(item, obstacle.get().at(now, next), "not allocated");
            errands.at(ErrandKinds.ALLOCATE, order.getId(), next);
            return false;
        }
        var plan = trial.plan().orElseThrow();
        var told = Waits.onNetwork(now, commands.deadlineOf(item, release));
        order.activating(item, plan.late(), plan.inOrder(trial.granted(verdicts)), told);
        return true;
    }

    /** An attempt to allocate one item: its plan, or why there is none. */
    private record Trial(Optional<AllocationPlan> plan, String problem) {

        static Trial of(ResourceOrder order, ResourceOrderItem item, PinnedCatalog catalog) {
            try {
                var plan = catalog.compute(order, item, release -> AllocationPlan.of(order, item, release));
                return new Trial(Optional.of(plan), "");
            } catch (ExpressionFailed e) {
                return new Trial(Optional.empty(), String.valueOf(e.getMessage()));
            }
        }

        Stream<AllocationRequest> reservations() {
            return plan.stream().flatMap(known -> known.reservations().stream());
        }

        Map<String, AllocatedResource> granted(Map<String, Verdict> verdicts) {
            var granted = new HashMap<String, AllocatedResource>();
            reservations().forEach(request -> {
                if (verdicts.get(request.key()) instanceof Verdict.Granted yes) {
                    granted.put(request.key(), yes.resource());
                }
            });
            return granted;
        }

        Optional<Obstacle> obstacle(Map<String, Verdict> verdicts) {
            if (plan.isEmpty()) {
                return Optional.of(new Obstacle(
                        Party.CATALOG,
                        "ruleNotComputable",
                        problem,
                        "a newer catalog release in which it can be computed; the item is then tried again by itself"));
            }
            return reservations()
                    .filter(request -> !(verdicts.get(request.key()) instanceof Verdict.Granted))
                    .map(request -> Obstacle.of(request, verdicts.get(request.key())))
                    .findFirst();
        }
    }

    /** Why an item did not get what it needs. */
    private record Obstacle(Party whose, String code, String reason, String remedy) {

        static Obstacle of(AllocationRequest request, @Nullable Verdict verdict) {
            if (verdict instanceof Verdict.Refused no) {
                return new Obstacle(
                        Party.NETWORK_PLANNING, no.code(), no.message(), "free entries for " + request.choice());
            }
            if (verdict instanceof Verdict.NotTaken no) {
                return new Obstacle(
                        Party.RESOURCE_INVENTORY,
                        "commandNotTaken",
                        no.reason(),
                        "whatever lets it take the command, which is sent again by itself");
            }
            return new Obstacle(
                    Party.RESOURCE_INVENTORY,
                    "verdictMissing",
                    "it gave no verdict on " + request.choice(),
                    "its verdict, which is asked for again");
        }

        Waiting at(Instant now, Instant nextTry) {
            return Waiting.on(whose, code, reason, now).until(nextTry).unblockedBy(remedy);
        }
    }
}
