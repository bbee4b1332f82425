package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.Complaint;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when records are parked. */
@Component
class ParkedComplaint implements Complaint {

    private final ParkedRecords parked;

    ParkedComplaint(ParkedRecords parked) {
        this.parked = parked;
    }

    @Override
    public String about() {
        return "parked records";
    }

    @Override
    public Optional<String> complaint() {
        long count = parked.count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "%d records of topics could not be used, or wait behind such a one: GET /operations/v1/parkedRecord"
                                .formatted(count));
    }
}
