package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The neighbours of the suite, played by the simulator: what billing, customers and the network were told, and their moods. */
record Neighbours(Endpoint simulator) {

    record Bill(String key, String productOrderId) {}

    record Message(String productOrderId, String message) {}

    record Operation(String adapter, Instant endsAt) {}

    List<Bill> billsFor(String productOrder) {
        return listOf(Bill.class, Paths.BILLING_ACTIVATIONS + "?productOrderId=" + productOrder);
    }

    List<Message> messagesAbout(String productOrder) {
        return listOf(Message.class, Paths.NOTIFICATIONS + "?productOrderId=" + productOrder);
    }

    List<Operation> operationsUnder(String correlation) {
        return listOf(Operation.class, Paths.NETWORK_OPERATIONS + "?correlationId=" + correlation);
    }

    /** The next time, the device says that all is well and does nothing. */
    void lieOnce(String adapter) {
        play(Map.of("id", "lying-" + adapter, "adapter", adapter, "behaviour", "lie", "times", 1));
    }

    /** Takes so long for everything, until it is {@linkplain #recover itself} again. */
    void slowDown(String adapter, Duration delay) {
        play(Map.of("id", "slow-" + adapter, "adapter", adapter, "behaviour", "slow", "delay", delay.toString()));
    }

    void recover(String adapter) {
        simulator.delete("/scripts/slow-" + adapter).expect(200, 204);
    }

    private void play(Map<String, Object> script) {
        simulator.put("/scripts", script).expect(200, 201, 204);
    }

    private <T> List<T> listOf(Class<T> type, String path) {
        return simulator.get(path).expect(200, 206).asListOf(type);
    }
}
