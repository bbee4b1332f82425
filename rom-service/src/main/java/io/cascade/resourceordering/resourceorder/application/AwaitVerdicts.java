package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.NetworkCommand;
import io.cascade.activation.Verdict;
import io.cascade.activation.Whereabouts;
import io.cascade.messaging.errand.DoneFromMemory;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.Parallel.Attempt;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.activation.ActivationAdapters;
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

/** Asks the network about commands whose verdict has not come. Unknown is never taken for failed. */
@Component
class AwaitVerdicts implements ErrandHandler {

    private static final Duration NEXT_QUESTION = Duration.ofSeconds(30);

    private final ResourceOrderTransactions transactions;
    private final PinnedCatalog catalog;
    private final NetworkCommands commands;
    private final ActivationAdapters adapters;
    private final CommandNetwork network;
    private final ConcludeActivations concludeActivations;
    private final Errands errands;
    private final Clock clock;

    AwaitVerdicts(
            ResourceOrderTransactions transactions,
            PinnedCatalog catalog,
            NetworkCommands commands,
            ActivationAdapters adapters,
            CommandNetwork network,
            ConcludeActivations concludeActivations,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.commands = commands;
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
                .flatMap(order -> order.work().in(ItemPhase.ACTIVATING).stream()
                        .map(item -> commands.commandFor(order, item, catalog.of(order))))
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

    private static List<Verdict> verdictsOf(List<Attempt<NetworkCommand, Whereabouts>> asked) {
        return answersOf(asked)
                .map(Attempt.Succeeded::result)
                .filter(Whereabouts.Decided.class::isInstance)
                .map(whereabouts -> ((Whereabouts.Decided) whereabouts).verdict())
                .toList();
    }

    /** The ids of the commands on which the network is at work. */
    private static Set<String> atWorkOn(List<Attempt<NetworkCommand, Whereabouts>> asked) {
        return answersOf(asked)
                .filter(answer -> answer.result() instanceof Whereabouts.UnderWay)
                .map(answer -> answer.input().id())
                .collect(Collectors.toSet());
    }

    private static Stream<Attempt.Succeeded<NetworkCommand, Whereabouts>> answersOf(
            List<Attempt<NetworkCommand, Whereabouts>> asked) {
        return asked.stream().filter(Attempt.Succeeded.class::isInstance).map(attempt ->
                (Attempt.Succeeded<NetworkCommand, Whereabouts>) attempt);
    }

    /** By the ids of the orders of which somebody did not answer about all that is open. */
    private static SequencedMap<String, RuntimeException> failuresOf(List<Attempt<NetworkCommand, Whereabouts>> asked) {
        var failures = new LinkedHashMap<String, RuntimeException>();
        for (var attempt : asked) {
            if (attempt instanceof Attempt.Failed<NetworkCommand, Whereabouts> failed) {
                failures.putIfAbsent(orderOf(failed.input()), failed.failure());
            }
        }
        return failures;
    }

    private Whereabouts ask(NetworkCommand command) {
        try {
            var adapter = adapters.named(command.adapter());
            var whereabouts = RefusedByNeighbour.orAnswer(() -> adapter.ask(command));
            if (whereabouts instanceof Whereabouts.Unheard) {
                network.tell(List.of(command));
            }
            return whereabouts;
        } catch (RefusedByNeighbour e) {
            return new Whereabouts.Decided(new Verdict.Untold(command.id(), String.valueOf(e.getMessage())));
        }
    }

    private void goOnWith(ResourceOrder order, Set<String> atWork) {
        var heard = order.work().in(ItemPhase.ACTIVATING).stream()
                .filter(item -> atWork.contains(item.requestId().toString()))
                .toList();
        if (!heard.isEmpty()) {
            var now = clock.instant();
            order.underWay(heard, Waits.onNetworkAtWork(now));
        }
    }

    /** As long as an item is open somebody asks again: a callback can be lost at any time. */
    private void askAgainLater(ResourceOrder order, Map<String, List<NetworkCommand>> byOrder) {
        var open = byOrder.getOrDefault(order.getId(), List.of());
        if (!open.isEmpty() && !order.work().in(ItemPhase.ACTIVATING).isEmpty()) {
            var soonest = clock.instant().plus(errands.pause(NEXT_QUESTION));
            var next = order.work().nextAnswerDue().filter(soonest::isBefore).orElse(soonest);
            errands.at(ErrandKinds.AWAIT_VERDICTS, order.getId(), next);
        }
    }

    private static String orderOf(NetworkCommand command) {
        return RequestId.in(command.id()).orElseThrow().orderId();
    }
}
