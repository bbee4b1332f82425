package io.cascade.testing.architecture.samples.kept.order;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;

@Entity
public class Order {

    private String state = "ACKNOWLEDGED";
    private final Instant since;

    public Order(Clock clock) {
        since = Instant.now(clock);
    }

    public void complete() {
        enter("COMPLETED");
    }

    public String state() {
        return state + since;
    }

    private void enter(String next) {
        state = next;
    }
}
