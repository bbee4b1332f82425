package io.cascade.testing.architecture.samples.kept.order;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;

@Entity
public class Order {

    private String state = "ACKNOWLEDGED";
    private Phase phase = Phase.BEGUN;
    private final Instant since;

    public Order(Clock clock) {
        since = Instant.now(clock);
    }

    private enum Phase {
        BEGUN,
        DONE
    }

    public void complete() {
        phase = Phase.DONE;
        enter("COMPLETED");
    }

    public String state() {
        return state + phase + since;
    }

    private void enter(String next) {
        state = next;
    }
}
