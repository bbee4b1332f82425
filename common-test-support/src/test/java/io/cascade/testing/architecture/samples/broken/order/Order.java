package io.cascade.testing.architecture.samples.broken.order;

import io.cascade.testing.architecture.samples.broken.catalog.Offer;
import io.cascade.tmf.sample.OrderDto;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

@Entity
public class Order {

    String state = "ACKNOWLEDGED";
    JsonNode document;
    Offer offer;
    Instant since = Instant.now();
    Supplier<UUID> ids = UUID::randomUUID;

    Phase phase = Phase.BEGUN;

    enum Phase {
        BEGUN,
        DONE
    }

    void begin() {
        phase = Phase.BEGUN;
    }

    void end() {
        phase = Phase.DONE;
    }

    void complete() {
        state = "COMPLETED";
    }

    void copy(OrderDto dto) {
        enter(dto.id());
    }

    private void enter(String next) {
        state = next;
    }

    private void enter(int next) {
        state = String.valueOf(next);
    }
}
