package io.cascade.messaging.errand;

import io.cascade.messaging.trouble.Complaint;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when work is set aside. */
@Component
class SetAsideComplaint implements Complaint {

    private final SetAsideWork work;

    SetAsideComplaint(SetAsideWork work) {
        this.work = work;
    }

    @Override
    public String about() {
        return "work set aside";
    }

    @Override
    public Optional<String> complaint() {
        long count = work.count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "%d pieces of work wait until somebody wants them done: GET /operations/v1/setAsideWork says why"
                                .formatted(count));
    }
}
