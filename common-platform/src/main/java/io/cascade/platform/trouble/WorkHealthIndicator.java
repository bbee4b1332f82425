package io.cascade.platform.trouble;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows what does not get on, each with a sentence, at {@code /actuator/health/troubles}. */
@Component
class WorkHealthIndicator implements HealthIndicator {

    private static final String TROUBLED = "TROUBLED";

    private final Troubles troubles;
    private final ObjectProvider<Complaint> complaints;

    WorkHealthIndicator(Troubles troubles, ObjectProvider<Complaint> complaints) {
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
        var sentences = new TreeMap<String, Object>();
        troubles.present().forEach((what, trouble) -> sentences.put(what, trouble.sentence()));
        complaints.forEach(one -> said(one).ifPresent(sentence -> sentences.put(one.about(), sentence)));
        return sentences;
    }

    private static Optional<String> said(Complaint one) {
        try {
            return one.complaint();
        } catch (RuntimeException e) {
            return Optional.of("cannot be looked at: " + Causes.rootOf(e));
        }
    }
}
