package io.cascade.boundary.hub.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EventQueryTests {

    private static final Set<String> RESOURCES = Set.of("productOrder");
    private static final Map<String, Object> ORDER = Map.of(
            "id",
            "PO-1",
            "state",
            "completed",
            "priority",
            9,
            "orderDate",
            "2026-03-01T09:00:00.000Z",
            "@type",
            "ProductOrder",
            "relatedParty",
            List.of(Map.of("id", "CUST-1", "role", "customer"), Map.of("id", "AGENT 7", "role", "agent")));

    private static final EventEnvelope ENVELOPE = new EventEnvelope(
            "E-1",
            Instant.parse("2026-03-01T09:00:00Z"),
            "ProductOrderStateChangeEvent",
            "golden-1",
            "productOrdering",
            "ProductOrderStateChangeEvent",
            Instant.parse("2026-03-01T09:00:00Z"),
            null,
            null,
            Map.of("productOrder", ORDER));
    private static final JsonNode COMPLETION = Json.mapper().valueToTree(ENVELOPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eventType=ProductOrderStateChangeEvent",
                "eventType=ProductOrderCreateEvent,ProductOrderStateChangeEvent",
                "eventType=ProductOrderCreateEvent&eventType=ProductOrderStateChangeEvent",
                "eventType=ProductOrderCreateEvent;eventType=ProductOrderStateChangeEvent",
                "eventType=ProductOrderCreateEvent;ProductOrderStateChangeEvent",
                "eventType.eq=\"ProductOrderStateChangeEvent\"",
                "event.productOrder.state=completed",
                "productOrder.state=completed&eventType=ProductOrderStateChangeEvent",
                "productOrder.state.ne=held",
                "productOrder.relatedParty.id=CUST-1",
                "productOrder.relatedParty.id=AGENT%207",
                "productOrder.@type=ProductOrder",
                "productOrder.priority.gt=10,8",
                "productOrder.orderDate.gte=2026-03-01T10:00:00%2B01:00",
                "productOrder.orderDate.lt=2026-03-02",
                "eventType=A;correlationId=golden-1",
                "productOrder.state.regex=^comp",
                "productOrder.priority>8",
                "correlationId=golden-1"
            })
    void matches(String query) {
        assertThat(EventQuery.parse(query, RESOURCES).matches(COMPLETION)).isTrue();
        assertThat(EventQuery.parse(query, RESOURCES).mayMatch(new EventView(ENVELOPE)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventType=ProductOrderCreateEvent",
                "productOrder.state=held",
                "productOrder.state=completed&eventType=ProductOrderCreateEvent",
                "productOrder.state.ne=completed",
                "productOrder.relatedParty.id.ne=CUST-1",
                "productOrder.relatedParty=CUST-1",
                "productOrder.unheardOf=1",
                "productOrder.priority.lte=8",
                "productOrder.orderDate.gt=2026-03-01T10:00:00%2B01:00"
            })
    void doesNotMatch(String query) {
        assertThat(EventQuery.parse(query, RESOURCES).matches(COMPLETION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventType",
                "=x",
                "&",
                "eventType=A&",
                "state=completed",
                "serviceOrder.state=completed",
                "productOrder..state=completed",
                "productOrder.state.regex=(",
                "productOrder[0].state=completed",
                "$.event=1",
                "eventType=%zz",
                "fields=eventType"
            })
    void isRefusedWhenItCannotBeUnderstood(String query) {
        assertThatThrownBy(() -> EventQuery.parse(query, RESOURCES)).isInstanceOf(FilterNotUnderstood.class);
    }

    @Test
    void isRefusedWhenItIsEndless() {
        assertThatThrownBy(() -> EventQuery.parse("title=" + "x".repeat(4_000), RESOURCES))
                .isInstanceOf(FilterNotUnderstood.class);
    }

    @Test
    void knowsWhichTypesItAsksForByName() {
        var query = EventQuery.parse("eventType=ProductOrderCreateEvent,Other", RESOURCES);

        assertThat(query.asksFor("Other")).isTrue();
        assertThat(query.asksFor("ProductOrderStateChangeEvent")).isFalse();
        assertThat(EventQuery.ALL.asksFor("Other")).isFalse();
    }

    @Test
    void leavesRegularExpressionsForACloserLook() {
        var query = EventQuery.parse("productOrder.state.regex=^held&productOrder.priority=9", RESOURCES);

        assertThat(query.hasRegex()).isTrue();
        assertThat(query.mayMatch(new EventView(ENVELOPE))).isTrue();
        assertThat(query.matches(COMPLETION)).isFalse();
        assertThat(EventQuery.parse("productOrder.state.regex=^held&productOrder.priority=1", RESOURCES)
                        .mayMatch(new EventView(ENVELOPE)))
                .isFalse();
    }

    @Test
    void mayHaveRegularExpressionsOfAThousandCharactersInAll() {
        var of500 = "productOrder.state.regex=(.{1,50}){1,10}";

        assertThat(EventQuery.parse(of500 + "&" + of500, RESOURCES).sizeOfRegexes())
                .isEqualTo(1_000);
        assertThatThrownBy(() -> EventQuery.parse(of500 + "&" + of500 + ";title.regex=x", RESOURCES))
                .isInstanceOf(FilterNotUnderstood.class)
                .hasMessageContaining("1000 characters in all");
    }
}
