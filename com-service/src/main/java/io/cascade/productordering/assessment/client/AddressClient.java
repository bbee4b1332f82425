package io.cascade.productordering.assessment.client;

import io.cascade.decomposition.Variables;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.productordering.assessment.AddressQualifier;
import io.cascade.productordering.assessment.AssessmentRefused;
import io.cascade.productordering.productorder.Qualification;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the address qualification. */
@Component
class AddressClient implements AddressQualifier {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final RestClient network;

    AddressClient(RemoteServices services, @Value("${cascade.network.url}") String url) {
        this.network = services.at(url);
    }

    @Override
    public Verdict qualify(String orderId, String placeId) {
        var told = AssessmentRefused.orAnswer(
                Party.ADDRESS_QUALIFICATION,
                () -> network.post()
                        .uri("/qualification/checks")
                        .body(Map.of("key", orderId, "placeId", placeId))
                        .retrieve()
                        .body(OBJECT));
        var answer = new JsonDocument(Objects.requireNonNull(told));
        return Boolean.TRUE.equals(answer.get("serviceable")) ? serviceable(answer) : unserviceable(answer, placeId);
    }

    private static Verdict serviceable(JsonDocument answer) {
        var derived = new LinkedHashMap<String, String>();
        for (var name : Variables.PLACE) {
            var value = answer.text(name);
            if (value != null) {
                derived.put(name, value);
            }
        }
        var validUntil = answer.text("validUntil");
        return new Verdict.Serviceable(new Qualification(
                derived, "address qualification", validUntil == null ? null : Instant.parse(validUntil)));
    }

    private static Verdict unserviceable(JsonDocument answer, String placeId) {
        var reason = Objects.requireNonNullElse(answer.text("reason"), placeId + " cannot be served");
        var alternatives = answer.get("alternatives") instanceof List<?> list ? List.<Object>copyOf(list) : List.of();
        return new Verdict.Unserviceable(reason, alternatives);
    }
}
