package io.cascade.productordering.assessment.client;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.cascade.decomposition.Variables;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Asks the address qualification. */
@Component
class AddressClient implements AddressQualifier {

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
                        .body(Answer.class));
        var answer = Objects.requireNonNull(told);
        return answer.serviceable() ? serviceable(answer) : unserviceable(answer, placeId);
    }

    private static Verdict serviceable(Answer answer) {
        var derived = new LinkedHashMap<String, String>();
        for (var name : Variables.PLACE) {
            var value = answer.place().get(name);
            if (value != null) {
                derived.put(name, value.toString());
            }
        }
        var validUntil = answer.validUntil();
        return new Verdict.Serviceable(new Qualification(
                derived, "address qualification", validUntil == null ? null : Instant.parse(validUntil)));
    }

    private static Verdict unserviceable(Answer answer, String placeId) {
        var reason = Objects.requireNonNullElse(answer.reason(), placeId + " cannot be served");
        return new Verdict.Unserviceable(reason, Objects.requireNonNullElse(answer.alternatives(), List.of()));
    }

    /** @param place what the qualification derived, by name */
    private record Answer(
            Boolean serviceable,
            @Nullable String validUntil,
            @Nullable String reason,
            @Nullable List<Object> alternatives,
            @JsonAnySetter Map<String, Object> place) {

        private Answer {
            place = place == null ? Map.of() : place;
        }
    }
}
