package io.cascade.launcher.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** That the check of the stories sees what it is for. */
class RecordCheckTests {

    private static final String TOPIC = "tmf.product-order.v1";
    private static final String ENVELOPE = """
            {"eventId": "E-1", "eventTime": "2026-03-01T09:00:00Z", "eventType": "ProductOrderCreateEvent",
             "correlationId": "C-1", "domain": "productOrdering", "title": "ProductOrderCreateEvent",
             "event": {"productOrder": {"id": "PO-1", "href": "/productOrder/PO-1", "state": "acknowledged",
               "orderDate": "2026-03-01T09:00:00Z", "productOrderItem": [{"id": "1", "action": "add"}]}}}""";

    private final RecordCheck check = new RecordCheck();
    private final ObjectNode envelope = (ObjectNode) Json.mapper().readTree(ENVELOPE);

    @Test
    void findsNothingWrongWithARecordThatIsAsDeclared() {
        assertThat(violations(TOPIC)).isEmpty();
    }

    @Test
    void knowsWhichTopicCarriesWhat() {
        assertThat(violations("tmf.rumours.v1")).containsExactly("no channel is declared at tmf.rumours.v1");
        assertThat(violations("tmf.product.v1")).containsExactly("tmf.product.v1 declares no ProductOrderCreateEvent");
    }

    @Test
    void looksIntoTheResource() {
        var order = (ObjectNode) envelope.at("/event/productOrder");
        order.put("state", "lost").put("orderDate", "yesterday");
        ((ObjectNode) order.at("/productOrderItem/0")).remove("id");

        assertThat(violations(TOPIC))
                .hasSize(3)
                .anyMatch(violation -> violation.contains("/event/productOrder/state"))
                .anyMatch(violation -> violation.contains("/event/productOrder/orderDate"))
                .anyMatch(violation -> violation.contains("/event/productOrder/productOrderItem/*"));
    }

    @Test
    void demandsTheDomainAndTheResourceOfTheType() {
        envelope.put("domain", "serviceOrdering");
        envelope.putObject("event").putObject("serviceOrder").put("id", "PO-1");

        assertThat(violations(TOPIC)).hasSize(2);
    }

    @Test
    void demandsTheHeadersAndTheKeyThatAreDocumented() {
        var told = told(TOPIC);
        told.headers().remove("ce_id").add("mood", "good".getBytes(StandardCharsets.UTF_8));
        ((ObjectNode) envelope.at("/event/productOrder")).put("id", "PO-2");

        assertThat(check.violations(told)).hasSize(3).anyMatch(violation -> violation.contains("mood"));
        assertThat(violations(TOPIC)).containsExactly("ProductOrderCreateEvent on %s: another key".formatted(TOPIC));
    }

    private List<String> violations(String topic) {
        return check.violations(told(topic));
    }

    private ConsumerRecord<String, byte[]> told(String topic) {
        var told = new ConsumerRecord<>(topic, 0, 0, "PO-1", envelope.toString().getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "E-1",
                        "ce_type", "ProductOrderCreateEvent",
                        "ce_source", "/com-service",
                        "ce_subject", "PO-1",
                        "ce_time", "2026-03-01T09:00:00Z",
                        "correlation-id", "C-1",
                        "traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return told;
    }
}
