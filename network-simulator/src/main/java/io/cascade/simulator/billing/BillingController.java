package io.cascade.simulator.billing;

import io.cascade.simulator.scripting.Facts;
import io.cascade.simulator.scripting.Scripts;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/billing/activations")
class BillingController {

    private final BillingSystem billing;
    private final Scripts scripts;
    private final Clock clock;

    BillingController(BillingSystem billing, Scripts scripts, Clock clock) {
        this.billing = billing;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** 201 for the first of a key, 200 for each repetition. */
    @PostMapping
    ResponseEntity<BillingActivation> activate(
            @RequestBody BillingActivationRequest request,
            @RequestHeader(name = "X-Correlation-Id", required = false) @Nullable String correlationId) {
        BillingActivation wanted = request.toActivation(correlationId, clock.instant());
        scripts.playFace("billing", facts(wanted));
        BillingActivation activation = billing.activate(wanted);
        return ResponseEntity.status(activation.received() == 1 ? HttpStatus.CREATED : HttpStatus.OK)
                .body(activation);
    }

    @GetMapping
    Stream<BillingActivation> list(
            @RequestParam(required = false) @Nullable String productOrderId,
            @RequestParam(defaultValue = "0") int offset) {
        return billing.of(productOrderId, Math.max(offset, 0));
    }

    private static Facts facts(BillingActivation wanted) {
        return name -> switch (name) {
            case "key" -> wanted.key();
            case "productOrderId" -> wanted.productOrderId();
            case "productOrderItemId" -> wanted.productOrderItemId();
            case "productId" -> wanted.productId();
            case "customerId" -> wanted.customerId();
            case "billingAccountId" -> wanted.billingAccountId();
            case "correlationId" -> wanted.correlationId();
            default -> null;
        };
    }
}
