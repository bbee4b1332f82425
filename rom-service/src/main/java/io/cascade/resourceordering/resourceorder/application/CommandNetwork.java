package io.cascade.resourceordering.resourceorder.application;

import io.cascade.messaging.neighbour.Parallel;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.activation.ActivationRequest;
import io.cascade.resourceordering.activation.CommandRefused;
import io.cascade.resourceordering.activation.Verdict;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
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

    CommandNetwork(ActivationAdapters adapters, @Lazy ConcludeActivations concludeActivations) {
        this.adapters = adapters;
        this.concludeActivations = concludeActivations;
    }

    void tell(List<ActivationRequest> requests) {
        if (!requests.isEmpty()) {
            Parallel.map(requests, this::tell);
        }
    }

    private ActivationRequest tell(ActivationRequest request) {
        try {
            adapters.named(request.adapter()).activate(request);
        } catch (CommandRefused e) {
            var message = String.valueOf(e.getMessage());
            concludeActivations.hear(new Verdict.Failed(request.id(), "commandRefused", message));
        } catch (RuntimeException e) {
            LOG.warn("whether {} heard {} is unknown: {}", request.adapter(), request.id(), e.toString());
        }
        return request;
    }
}
