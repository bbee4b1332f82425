package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.CommandRefused;
import io.cascade.activation.NetworkCommand;
import io.cascade.activation.Verdict;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.resourceordering.activation.ActivationAdapters;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the network what was committed. A command that does not get through is no failure of its item: nobody knows
 * whether it was heard, so its standing is asked for when the safety net comes up.
 */
@Component
class CommandNetwork {

    private static final Logger LOG = LoggerFactory.getLogger(CommandNetwork.class);

    private final ActivationAdapters adapters;
    private final ConcludeActivations concludeActivations;

    CommandNetwork(ActivationAdapters adapters, ConcludeActivations concludeActivations) {
        this.adapters = adapters;
        this.concludeActivations = concludeActivations;
    }

    void tell(List<NetworkCommand> commands) {
        if (!commands.isEmpty()) {
            Parallel.map(commands, this::tell);
        }
    }

    private NetworkCommand tell(NetworkCommand command) {
        try {
            adapters.named(command.adapter()).activate(command);
        } catch (CommandRefused e) {
            var message = String.valueOf(e.getMessage());
            concludeActivations.hear(new Verdict.Failed(command.id(), "commandRefused", message));
        } catch (RuntimeException e) {
            LOG.warn("whether {} heard {} is unknown: {}", command.adapter(), command.id(), e.toString());
        }
        return command;
    }
}
