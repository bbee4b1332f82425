package io.cascade.simulator.network;

import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the elements hand out: numbered names that never come twice, not even after a restart. */
@Component
class Answers {

    /** The last number an adapter handed out. */
    record Counter(String adapter, long last) {}

    private final Map<String, NetworkProperties.Answer> answers;
    private final Ledger<Counter> counters;

    Answers(NetworkProperties properties, Ledgers ledgers) {
        this.answers = properties.answers();
        this.counters = ledgers.open(LedgerKind.of("counter", Counter.class, Counter::adapter));
    }

    /** The answer to a command that succeeds; one that takes something away gets none. */
    Map<String, Object> to(Command command) {
        NetworkProperties.Answer answer = answers.get(command.adapter());
        if (answer == null || command.undoes()) {
            return Map.of();
        }
        Counter drawn = counters.compute(
                command.adapter(),
                last -> new Counter(command.adapter(), last == null ? answer.first() : last.last() + 1));
        return Map.of(answer.characteristic(), answer.prefix() + drawn.last());
    }
}
