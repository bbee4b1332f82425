package io.cascade.messaging.trouble;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows what does not get on, each with a sentence, at {@code /actuator/health/troubles}. What is only worth knowing stands
 * there by itself, and the service is up all the same.
 */
@Component
class WorkHealthIndicator implements HealthIndicator {

    private static final String TROUBLED = "TROUBLED";
    private static final String INFORMATION = "information";

    private final Troubles troubles;
    private final Complaints complaints;

    WorkHealthIndicator(Troubles troubles, Complaints complaints) {
        this.troubles = troubles;
        this.complaints = complaints;
    }

    @Override
    public Health health() {
        var sentences = sentences();
        var health = (sentences.isEmpty() ? Health.up() : Health.status(TROUBLED)).withDetails(sentences);
        var information = complaints.information();
        return (information.isEmpty() ? health : health.withDetail(INFORMATION, information)).build();
    }

    private Map<String, Object> sentences() {
        var sentences = new TreeMap<String, Object>(complaints.sentences());
        troubles.present().forEach((what, trouble) -> sentences.put(what, trouble.sentence()));
        return sentences;
    }
}
