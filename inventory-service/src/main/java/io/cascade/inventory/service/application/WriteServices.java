package io.cascade.inventory.service.application;

import io.cascade.inventory.command.AppliedCommands;
import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.Services;
import io.cascade.inventory.service.messaging.ServiceEvents;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries out a batch of service commands. A key that comes again changes nothing and is answered as done. */
@Component
public class WriteServices {

    private static final String INVENTORY = "service";

    private final Services services;
    private final AppliedCommands applied;
    private final ServiceEvents events;
    private final BatchTransaction transaction;
    private final Clock clock;

    WriteServices(
            Services services,
            AppliedCommands applied,
            ServiceEvents events,
            BatchTransaction transaction,
            Clock clock) {
        this.services = services;
        this.applied = applied;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return one verdict for each command, in their order */
    public List<Verdict<EntryReference>> write(List<ServiceCommand> commands) {
        return transaction.run(() -> writeOnce(commands));
    }

    private List<Verdict<EntryReference>> writeOnce(List<ServiceCommand> commands) {
        var now = clock.instant();
        var fresh = applied.note(
                INVENTORY, commands.stream().map(ServiceCommand::key).toList(), now);
        var batch = new ServiceBatch(lock(commands), now);
        var verdicts = commands.stream()
                .map(command -> fresh.remove(command.key()) ? batch.apply(command) : batch.repeat(command))
                .toList();
        services.saveAll(batch.entered());
        batch.written().forEach(events::publish);
        applied.forget(INVENTORY, batch.refusedKeys());
        return verdicts;
    }

    private List<Service> lock(List<ServiceCommand> commands) {
        return services.lock(
                commands.stream().map(ServiceCommand::serviceId).distinct().toList());
    }
}
