package io.cascade.platform.trouble;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows what does not get on, each with a sentence, at {@code /actuator/health/troubles}. */
@Component
class WorkHealthIndicator implements HealthIndicator {

    private static final String TROUBLED = "TROUBLED";

    private final Troubles troubles;
    private final Complaints complaints;

    WorkHealthIndicator(Troubles troubles, Complaints complaints) {
        this.troubles = troubles;
        this.complaints = complaints;
    }

    @Override
    public Health health() {
        var sentences = sentences();
        return (sentences.isEmpty() ? Health.up() : Health.status(TROUBLED))
                .withDetails(sentences)
                .build();
    }

    private Map<String, Object> sentences() {
        var sentences = new TreeMap<String, Object>(complaints.sentences());
        troubles.present().forEach((what, trouble) -> sentences.put(what, trouble.sentence()));
        return sentences;
    }
}
