package io.cascade.resourceordering.resourceorder.application;

import io.cascade.decomposition.ExpressionFailed;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.activation.ActivationRequest;
import io.cascade.resourceordering.activation.Activations;
import io.cascade.resourceordering.activation.Verdict;
import io.cascade.resourceordering.allocation.AllocationPlan;
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
    private final Activations activations;
    private final PinnedCatalog catalog;

    ReadBack(ActivationAdapters adapters, Activations activations, PinnedCatalog catalog) {
        this.adapters = adapters;
        this.activations = activations;
        this.catalog = catalog;
    }

    Conclusion conclude(Question question) {
        return switch (question.verdict()) {
            case Verdict.Failed failed ->
                new Obstructed(
                        failed.requestId(),
                        "commandFailed",
                        "the network refused or failed: %s, %s".formatted(failed.code(), failed.message()),
                        "mend the cause in the network and retry the item");
            case Verdict.Untold untold -> untold(untold.requestId(), untold.reason());
            case Verdict.Succeeded succeeded -> verified(question, succeeded.answer());
        };
    }

    private Conclusion verified(Question question, Map<String, Object> answer) {
        var release = catalog.of(question.order());
        var request = activations.requestFor(question.order(), question.item(), release);
        try {
            return difference(request)
                    .<Conclusion>map(difference -> new Obstructed(
                            request.id(),
                            "readBackDiffers",
                            "the network said it was done, but " + difference,
                            "bring the device to the state that was asked for and retry the item"))
                    .orElseGet(() -> activated(question, request, answer));
        } catch (RefusedByNeighbour e) {
            return untold(request.id(), String.valueOf(e.getMessage()));
        }
    }

    private static Obstructed untold(String requestId, String reason) {
        return new Obstructed(
                requestId,
                "questionRefused",
                "the network does not say how it stands with the request: " + reason,
                "whatever lets the network answer, which is asked again by itself");
    }

    private Conclusion activated(Question question, ActivationRequest request, Map<String, Object> answer) {
        try {
            return catalog.compute(question.order(), question.item(), release -> {
                var plan = AllocationPlan.of(question.order(), question.item(), release);
                return new Activated(request.id(), plan, plan.activations(answer), List.of());
            });
        } catch (ExpressionFailed e) {
            return new Obstructed(
                    request.id(),
                    "answerIncomplete",
                    "the network said it was done, but its answer %s does not tell the resource: %s"
                            .formatted(answer, e.getMessage()),
                    "have the network answer with what the catalog reads and retry the item");
        }
    }

    private Optional<String> difference(ActivationRequest request) {
        return request.isReadBack()
                ? RefusedByNeighbour.orAnswer(
                        () -> adapters.named(request.adapter()).readBack(request))
                : Optional.empty();
    }
}
