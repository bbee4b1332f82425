package io.cascade.simulator.network;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.simulator.journal.Ledger;
import io.cascade.simulator.journal.LedgerKind;
import io.cascade.simulator.journal.Ledgers;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every operation the network knows of, by request id. */
@Component
class NetworkOperations {

    private final Ledger<NetworkOperation> operations;

    NetworkOperations(Ledgers ledgers) {
        this.operations = ledgers.open(LedgerKind.of("operation", NetworkOperation.class, NetworkOperation::requestId)
                .groupedBy(NetworkOperation::correlationId)
                .retainedUntil(NetworkOperation::closed));
    }

    /**
     * The operation of a command: begun now if its request id is new, else the one that is there.
     *
     * @throws RequestRefused (409) if the request id belongs to another adapter
     */
    NetworkOperation accept(Command command, Supplier<NetworkOperation> begin) {
        return operations.compute(command.requestId(), existing -> {
            if (existing == null) {
                return begin.get();
            }
            if (!existing.command().adapter().equals(command.adapter())) {
                throw RequestRefused.conflict(
                        "conflict", "requestId " + command.requestId() + " belongs to another adapter");
            }
            return existing.receivedAgain();
        });
    }

    Optional<NetworkOperation> find(String requestId) {
        return operations.find(requestId);
    }

    NetworkOperation change(NetworkOperation operation, UnaryOperator<NetworkOperation> change) {
        return operations.compute(
                operation.requestId(), existing -> change.apply(existing == null ? operation : existing));
    }

    Stream<NetworkOperation> ofCorrelation(String correlationId) {
        return operations.inGroup(correlationId);
    }

    Stream<NetworkOperation> newest(int count) {
        return operations.newest(0, count);
    }

    void forEachOpen(Consumer<NetworkOperation> work) {
        operations.forEachOpen(work);
    }
}
