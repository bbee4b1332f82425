package io.cascade.resourceordering.activation;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.resourceordering.SampleRelease;
import io.cascade.resourceordering.resourceorder.AllocatedResource;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.testing.MutableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActivationsTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();

    private final ResourceOrder order = goldenOrder().placed();

    @Test
    void asksForWhatTheItemAndItsResourcesSay() {
        reserve("ROI-001", Map.of("olt", "OLT-EAST-07", "port", 12));

        var request = request("ROI-001", 0);

        assertThat(request.id()).isEqualTo("RO-1:ROI-001:1");
        assertThat(request.adapter()).isEqualTo("olt-netconf");
        assertThat(request.action()).isEqualTo("add");
        assertThat(request.resource()).isEqualTo("resource of ROI-001");
        assertThat(request.characteristics())
                .isEqualTo(Map.of("bearerSpeed", "1G", "oltArea", "EAST-07", "olt", "OLT-EAST-07", "port", 12));
        assertThat(request.isReadBack()).isTrue();
        assertThat(request.correlationId()).isEqualTo("correlation-1");
    }

    @Test
    void namesNoResourceWhereTheNetworkAssignsIt() {
        assertThat(request("ROI-005", 0).resource()).isNull();
    }

    @Test
    void readsBackOnlyWhereTheCatalogSaysSo() {
        assertThat(request("ROI-007", 0).isReadBack()).isFalse();
    }

    @Test
    void expectsANetworkWithoutDelayToAnswerSoon() {
        assertThat(request("ROI-007", 0).deadline()).isEqualTo(NINE.plusSeconds(20));
    }

    @Test
    void dividesDeadlinesByTheTimeScale() {
        assertThat(request("ROI-007", 3600).deadline()).isEqualTo(NINE.plusSeconds(72));
    }

    @Test
    void leavesTheNetworkAtLeastTwentySeconds() {
        assertThat(request("ROI-001", 3600).deadline()).isEqualTo(NINE.plusSeconds(20));
    }

    private ActivationRequest request(String item, double timeScale) {
        var activations = new Activations(MutableClock.startingAt(NINE), timeScale);
        return activations.requestFor(order, order.find(item).orElseThrow(), CATALOG);
    }

    private void reserve(String item, Map<String, Object> characteristics) {
        var resource = new AllocatedResource("key", "RES-1", "resource of " + item, "RS", characteristics);
        order.activating(
                order.find(item).orElseThrow(),
                Map.of(),
                List.of(resource),
                Waiting.on(Party.NETWORK, "test", "told", NINE));
    }
}
