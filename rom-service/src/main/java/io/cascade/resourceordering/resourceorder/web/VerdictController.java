package io.cascade.resourceordering.resourceorder.web;

import io.cascade.activation.Verdict;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.resourceordering.resourceorder.application.ConcludeActivations;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the network's verdicts. They are acted on in batches after the answer: one that is lost by a crash is asked for
 * again by its request id.
 */
@RestController
class VerdictController {

    private static final int MOST_CHARACTERS = 4_000;

    private final ConcludeActivations concludeActivations;

    VerdictController(ConcludeActivations concludeActivations) {
        this.concludeActivations = concludeActivations;
    }

    @Operation(summary = "Report what became of an operation")
    @PostMapping("/network-verdict")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void verdict(@RequestBody Delivery delivery) {
        if (!concludeActivations.hear(delivery.verdict())) {
            throw new ServiceBusy("more verdicts wait than can be held");
        }
    }

    record Delivery(
            String requestId,
            String status,
            @Nullable Map<String, Object> answer,
            @Nullable Map<String, Object> error) {

        /** @throws RequestRefused when it decides nothing: whatever is no verdict must not be taken for a failure */
        Verdict verdict() {
            if (requestId == null) {
                throw RequestRefused.breaksContract("requestId", "is mandatory");
            }
            refuseWhatIsTooMuchToHold();
            return Verdict.told(requestId, String.valueOf(status), answer, error)
                    .orElseThrow(() -> RequestRefused.breaksContract("status", "must be succeeded or failed"));
        }

        /** Verdicts wait in memory while the database is away. */
        private void refuseWhatIsTooMuchToHold() {
            int length = Json.write(this).length();
            if (length > MOST_CHARACTERS) {
                throw RequestRefused.tooLarge("a verdict may have at most %d characters, and this one has %d"
                        .formatted(MOST_CHARACTERS, length));
            }
        }
    }
}
