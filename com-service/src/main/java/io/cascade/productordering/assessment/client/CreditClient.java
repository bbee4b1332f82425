package io.cascade.productordering.assessment.client;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.messaging.neighbour.SenselessAnswer;
import io.cascade.productordering.assessment.AssessmentRefused;
import io.cascade.productordering.assessment.CreditCheck;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the credit system. */
@Component
class CreditClient implements CreditCheck {

    private final RestClient network;

    CreditClient(RemoteServices services, @Value("${cascade.network.url}") String url) {
        this.network = services.at(url);
    }

    @Override
    public Verdict check(String orderId, String customerId) {
        var answer = Objects.requireNonNull(AssessmentRefused.orAnswer(
                Party.CREDIT_CHECK,
                () -> network.post()
                        .uri("/credit/checks")
                        .body(Map.of("key", orderId, "customerId", customerId))
                        .retrieve()
                        .body(Answer.class)));
        return switch (answer.verdict()) {
            case "pass" -> new Verdict.Passed();
            case "depositRequired" -> deposit(Objects.requireNonNull(answer.deposit()));
            case "fail" -> new Verdict.Failed(Objects.requireNonNullElse(answer.reason(), "credit was refused"));
            default -> throw SenselessAnswer.found("nobody knows the verdict " + answer.verdict());
        };
    }

    private static Verdict deposit(Deposit deposit) {
        return new Verdict.DepositRequired(deposit.amount(), deposit.unit(), Duration.parse(deposit.payWithin()));
    }

    private record Answer(
            String verdict,
            @Nullable String reason,
            @Nullable Deposit deposit) {}

    private record Deposit(BigDecimal amount, String unit, String payWithin) {}
}
