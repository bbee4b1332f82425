package io.cascade.messaging.outbox;

import static io.cascade.tmf.event.EventChannel.PRODUCT_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventKind;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutboundEventTests {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void goesOutAsItsChannelDeclaresIt() {
        var type = PRODUCT_ORDER.type(EventKind.STATE_CHANGE);
        var envelope = envelope(type.name(), type.domain().wireName(), type.resource());

        assertThat(new OutboundEvent(PRODUCT_ORDER, "42", envelope).envelope()).isSameAs(envelope);
    }

    @Test
    void isRefusedWhenItsTypeIsNotDeclared() {
        assertRefused(PRODUCT_ORDER, envelope("ProductOrderVanishedEvent", "productOrdering", "productOrder"));
    }

    @Test
    void isRefusedOnTheChannelOfAnother() {
        assertRefused(
                EventChannel.SERVICE_ORDER,
                envelope("ProductOrderStateChangeEvent", "productOrdering", "productOrder"));
    }

    @Test
    void isRefusedUnderTheNameOfAnotherDomainOrResource() {
        assertRefused(PRODUCT_ORDER, envelope("ProductOrderStateChangeEvent", "serviceOrdering", "productOrder"));
        assertRefused(PRODUCT_ORDER, envelope("ProductOrderStateChangeEvent", "productOrdering", "order"));
    }

    private static void assertRefused(EventChannel channel, EventEnvelope envelope) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutboundEvent(channel, "42", envelope))
                .withMessageContaining(channel.address())
                .withMessageContaining(envelope.eventType());
    }

    private static EventEnvelope envelope(String type, String domain, String resource) {
        return new EventEnvelope("1", NOW, type, "c", domain, type, NOW, null, null, Map.of(resource, Map.of()));
    }
}
