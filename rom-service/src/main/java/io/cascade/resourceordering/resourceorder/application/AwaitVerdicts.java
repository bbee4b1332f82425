package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.errand.DoneFromMemory;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.activation.ActivationAdapter.Standing;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.activation.ActivationRequest;
import io.cascade.resourceordering.activation.Activations;
import io.cascade.resourceordering.activation.Verdict;
import io.cascade.resourceordering.resourceorder.ItemPhase;
import io.cascade.resourceordering.resourceorder.RequestId;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.Waits;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the network about requests whose verdict has not come. Unknown is never taken for failed. */
@Component
class AwaitVerdicts implements ErrandHandler {

    private static final Duration NEXT_QUESTION = Duration.ofSeconds(30);

    private final ResourceOrderTransactions transactions;
    private final PinnedCatalog catalog;
    private final Activations activations;
    private final ActivationAdapters adapters;
    private final CommandNetwork network;
    private final ConcludeActivations concludeActivations;
    private final Errands errands;
    private final Clock clock;

    AwaitVerdicts(
            ResourceOrderTransactions transactions,
            PinnedCatalog catalog,
            Activations activations,
            ActivationAdapters adapters,
            CommandNetwork network,
            ConcludeActivations concludeActivations,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.activations = activations;
        this.adapters = adapters;
        this.network = network;
        this.concludeActivations = concludeActivations;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.AWAIT_VERDICTS;
    }

    @Bean
    static DoneFromMemory verdictsThatCome() {
        return new DoneFromMemory(ErrandKinds.AWAIT_VERDICTS);
    }

    /** A verdict that came and was not acted on when the process ended is gone: whatever is open is asked about once. */
    @EventListener(ApplicationReadyEvent.class)
    void askAboutAllAfterAStart() {
        errands.hasten(kind());
    }

    @Override
    public void handle(List<Errand> awaiting) {
        var overdue = transactions.read(awaiting).stream()
                .flatMap(order -> order.itemsIn(ItemPhase.ACTIVATING).stream()
                        .map(item -> activations.requestFor(order, item, catalog.of(order))))
                .toList();
        var asked = Parallel.attempt(overdue, this::ask);
        concludeActivations.conclude(verdictsOf(asked));
        var atWork = atWorkOn(asked);
        var byOrder = overdue.stream().collect(Collectors.groupingBy(AwaitVerdicts::orderOf));
        transactions.finish(awaiting, failuresOf(asked), order -> {
            goOnWith(order, atWork);
            askAgainLater(order, byOrder);
        });
    }

    private static List<Verdict> verdictsOf(List<Attempt<ActivationRequest, Standing>> asked) {
        return answersOf(asked)
                .map(Attempt.Succeeded::result)
                .filter(Standing.Decided.class::isInstance)
                .map(standing -> ((Standing.Decided) standing).verdict())
                .toList();
    }

    /** The ids of the requests on which the network is at work. */
    private static Set<String> atWorkOn(List<Attempt<ActivationRequest, Standing>> asked) {
        return answersOf(asked)
                .filter(answer -> answer.result() instanceof Standing.UnderWay)
                .map(answer -> answer.input().id())
                .collect(Collectors.toSet());
    }

    private static Stream<Attempt.Succeeded<ActivationRequest, Standing>> answersOf(
            List<Attempt<ActivationRequest, Standing>> asked) {
        return asked.stream().filter(Attempt.Succeeded.class::isInstance).map(attempt ->
                (Attempt.Succeeded<ActivationRequest, Standing>) attempt);
    }

    /** By the ids of the orders of which somebody did not answer about all that is open. */
    private static SequencedMap<String, RuntimeException> failuresOf(List<Attempt<ActivationRequest, Standing>> asked) {
        var failures = new LinkedHashMap<String, RuntimeException>();
        for (var attempt : asked) {
            if (attempt instanceof Attempt.Failed<ActivationRequest, Standing> failed) {
                failures.putIfAbsent(orderOf(failed.input()), failed.failure());
            }
        }
        return failures;
    }

    private Standing ask(ActivationRequest request) {
        try {
            var adapter = adapters.named(request.adapter());
            var standing = RefusedByNeighbour.orAnswer(() -> adapter.ask(request));
            if (standing instanceof Standing.Unheard) {
                network.tell(List.of(request));
            }
            return standing;
        } catch (RefusedByNeighbour e) {
            return new Standing.Decided(new Verdict.Untold(request.id(), String.valueOf(e.getMessage())));
        }
    }

    private void goOnWith(ResourceOrder order, Set<String> atWork) {
        var heard = order.itemsIn(ItemPhase.ACTIVATING).stream()
                .filter(item -> atWork.contains(item.requestId().toString()))
                .toList();
        if (!heard.isEmpty()) {
            var now = clock.instant();
            order.underWay(heard, Waits.onNetworkAtWork(now));
        }
    }

    /** As long as an item is open somebody asks again: a callback can be lost at any time. */
    private void askAgainLater(ResourceOrder order, Map<String, List<ActivationRequest>> byOrder) {
        var open = byOrder.getOrDefault(order.getId(), List.of());
        if (!open.isEmpty() && !order.itemsIn(ItemPhase.ACTIVATING).isEmpty()) {
            var soonest = clock.instant().plus(errands.pause(NEXT_QUESTION));
            var next = order.nextAnswerDue().filter(soonest::isBefore).orElse(soonest);
            errands.at(ErrandKinds.AWAIT_VERDICTS, order.getId(), next);
        }
    }

    private static String orderOf(ActivationRequest request) {
        return RequestId.in(request.id()).orElseThrow().orderId();
    }
}
