package io.cascade.boundary.mvc;

import io.cascade.messaging.trouble.Complaint;
import io.cascade.web.reception.Crowd;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when nearly all connections that this service takes are taken: further clients may wait for theirs. */
@Component
class CrowdComplaint implements Complaint {

    private final Crowd crowd;

    CrowdComplaint(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public String about() {
        return "connections of clients";
    }

    @Override
    public Optional<String> complaint() {
        return crowd.isThere()
                ? Optional.of(
                        "nearly all of the %d connections are taken, or were a moment ago: slow clients are cut off sooner"
                                .formatted(crowd.mostConnections()))
                : Optional.empty();
    }
}
