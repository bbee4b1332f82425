package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.Verdict;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.errand.RetryingLane;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import io.cascade.messaging.weight.TooMuchAtOnce;
import io.cascade.resourceordering.allocation.ResourceInventory;
import io.cascade.resourceordering.resourceorder.ItemPhase;
import io.cascade.resourceordering.resourceorder.RequestId;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import io.cascade.resourceordering.resourceorder.application.Conclusion.Activated;
import io.cascade.resourceordering.resourceorder.application.Conclusion.Obstructed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Acts on the network's verdicts, many at a time: reads back what the network says it did, puts the resources into use,
 * completes the items and lets their successors start.
 */
@Component
public class ConcludeActivations implements SmartLifecycle {

    private static final int BATCH = 200;

    private final ResourceOrderTransactions transactions;
    private final ReadBack readBack;
    private final ResourceInventory inventory;
    private final Errands errands;
    private final Clock clock;
    private final HeavyWork heavy;
    private final RetryingLane<Verdict> lane;
    private volatile boolean running;

    ConcludeActivations(
            ResourceOrderTransactions transactions,
            ReadBack readBack,
            ResourceInventory inventory,
            Errands errands,
            Troubles troubles,
            Pace pace,
            Clock clock,
            HeavyWork heavy) {
        this.transactions = transactions;
        this.readBack = readBack;
        this.inventory = inventory;
        this.errands = errands;
        this.clock = clock;
        this.heavy = heavy;
        this.lane = new RetryingLane<>("verdicts of the network", BATCH, this::conclude, troubles, pace);
    }

    /**
     * Takes a verdict; it is acted on soon. Hearing the same one twice is harmless. One that may have ended the process, or of an order that is set aside, is left to the errand that asks about it.
     *
     * @return false when too many wait already, and this one must be told again
     */
    public boolean hear(Verdict verdict) {
        return errands.isLeftToItsErrand(ErrandKinds.AWAIT_VERDICTS, orderOf(verdict)) || lane.add(verdict);
    }

    /** Acts on verdicts at once, and returns when they have taken effect. */
    void conclude(List<Verdict> verdicts) {
        try {
            concludeTogether(verdicts);
        } catch (TooMuchAtOnce atOnce) {
            heavy.inParts(Turn.ERRANDS, atOnce, verdicts, verdict -> orderOf(verdict), this::conclude);
        }
    }

    private void concludeTogether(List<Verdict> verdicts) {
        var heard = new LinkedHashMap<String, Verdict>();
        verdicts.forEach(verdict -> heard.putIfAbsent(verdict.requestId(), verdict));
        var orderIds = heard.values().stream()
                .map(ConcludeActivations::orderOf)
                .distinct()
                .toList();
        var awaited = transactions.readNow(orderIds).stream()
                .flatMap(order -> order.work().in(ItemPhase.ACTIVATING).stream()
                        .flatMap(item -> Stream.ofNullable(
                                        heard.get(item.requestId().toString()))
                                .map(verdict -> new Conclusion.Question(order, item, verdict))))
                .toList();
        if (awaited.isEmpty()) {
            return;
        }
        var conclusions = Parallel.map(awaited, readBack::conclude);
        var inUse = inventory.activate(
                conclusions.stream().flatMap(Conclusion::activations).toList());
        var byRequest = conclusions.stream()
                .map(conclusion -> conclusion.settledBy(inUse))
                .collect(Collectors.toMap(Conclusion::requestId, conclusion -> conclusion));
        transactions.changeNow(orderIds, order -> apply(order, byRequest));
    }

    private void apply(ResourceOrder order, Map<String, Conclusion> conclusions) {
        for (var item : order.work().in(ItemPhase.ACTIVATING)) {
            var conclusion = conclusions.get(item.requestId().toString());
            if (conclusion != null) {
                apply(order, item, conclusion);
            }
        }
        if (order.work().in(ItemPhase.ACTIVATING).isEmpty()) {
            errands.cancel(ErrandKinds.AWAIT_VERDICTS, order.getId());
        }
        if (!order.work().in(ItemPhase.ALLOCATING).isEmpty()) {
            errands.now(ErrandKinds.ALLOCATE, order.getId(), order);
        }
    }

    private void apply(ResourceOrder order, ResourceOrderItem item, Conclusion conclusion) {
        var now = clock.instant();
        switch (conclusion) {
            case Activated activated -> order.complete(item, activated.resources(), now);
            case Obstructed obstructed ->
                order.hold(
                        item,
                        Waiting.on(Party.OPERATIONS, obstructed.code(), obstructed.reason(), now)
                                .unblockedBy(obstructed.remedy()),
                        "not activated");
        }
    }

    /** Whatever names no request is about no order. */
    private static String orderOf(Verdict verdict) {
        return RequestId.in(verdict.requestId()).map(RequestId::orderId).orElse(verdict.requestId());
    }

    @Override
    public void start() {
        running = true;
        lane.open();
    }

    @Override
    public void stop() {
        running = false;
        lane.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
