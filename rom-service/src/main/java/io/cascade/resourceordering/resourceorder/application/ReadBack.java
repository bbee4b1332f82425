package io.cascade.resourceordering.resourceorder.application;

import io.cascade.activation.NetworkCommand;
import io.cascade.activation.Verdict;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.resourceorder.application.Conclusion.Activated;
import io.cascade.resourceordering.resourceorder.application.Conclusion.Obstructed;
import io.cascade.resourceordering.resourceorder.application.Conclusion.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Believes the network only after reading back its state: a device can say OK and mean nothing by it. */
@Component
class ReadBack {

    private final ActivationAdapters adapters;
    private final NetworkCommands commands;
    private final PinnedCatalog catalog;

    ReadBack(ActivationAdapters adapters, NetworkCommands commands, PinnedCatalog catalog) {
        this.adapters = adapters;
        this.commands = commands;
        this.catalog = catalog;
    }

    Conclusion conclude(Question question) {
        return switch (question.verdict()) {
            case Verdict.Failed failed ->
                new Obstructed(
                        failed.requestId(),
                        "commandFailed",
                        "the network refused or failed: %s, %s".formatted(failed.code(), failed.message()),
                        "mend the cause in the network and have it carry out the command: it is asked again by itself");
            case Verdict.Untold untold -> untold(untold.requestId(), untold.reason());
            case Verdict.Succeeded succeeded -> verified(question, succeeded.answer());
        };
    }

    private Conclusion verified(Question question, Map<String, Object> answer) {
        var release = catalog.of(question.order());
        var command = commands.commandFor(question.order(), question.item(), release);
        try {
            return difference(command)
                    .<Conclusion>map(difference -> new Obstructed(
                            command.id(),
                            "readBackDiffers",
                            "the network said it was done, but " + difference,
                            "bring the device to the state that was asked for: it is read again by itself"))
                    .orElseGet(() -> activated(question, command, answer));
        } catch (RefusedByNeighbour e) {
            return untold(command.id(), String.valueOf(e.getMessage()));
        }
    }

    private static Obstructed untold(String requestId, String reason) {
        return new Obstructed(
                requestId,
                "questionRefused",
                "the network does not say how it stands with the request: " + reason,
                "whatever lets the network answer, which is asked again by itself");
    }

    private Conclusion activated(Question question, NetworkCommand command, Map<String, Object> answer) {
        try {
            return catalog.compute(question.order(), question.item(), release -> {
                var plan = AllocationPlan.of(question.order(), question.item(), release);
                return new Activated(command.id(), plan, plan.activations(answer), List.of());
            });
        } catch (ExpressionFailed e) {
            return new Obstructed(
                    command.id(),
                    "answerIncomplete",
                    "the network said it was done, but its answer %s does not tell the resource: %s"
                            .formatted(answer, e.getMessage()),
                    "have the network answer with what the catalog reads: it is asked again by itself");
        }
    }

    private Optional<String> difference(NetworkCommand command) {
        return command.isReadBack()
                ? RefusedByNeighbour.orAnswer(
                        () -> adapters.named(command.adapter()).readBack(command))
                : Optional.empty();
    }
}
