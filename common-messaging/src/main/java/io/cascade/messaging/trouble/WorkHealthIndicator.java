package io.cascade.messaging.trouble;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows what does not get on, since when and for what, and what a person has to do something about, each with a sentence, at {@code /actuator/health/troubles}. What is only worth knowing stands
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
        var details = details();
        var health = (details.isEmpty() ? Health.up() : Health.status(TROUBLED)).withDetails(details);
        var information = complaints.information();
        return (information.isEmpty() ? health : health.withDetail(INFORMATION, information)).build();
    }

    private Map<String, Object> details() {
        var details = new TreeMap<String, Object>(complaints.sentences());
        troubles.present().forEach((what, trouble) -> details.put(what, trouble.details()));
        return details;
    }
}
