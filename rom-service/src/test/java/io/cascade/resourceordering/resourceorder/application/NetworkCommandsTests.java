package io.cascade.resourceordering.resourceorder.application;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.activation.NetworkCommand;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.resourceordering.SampleRelease;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.testing.MutableClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkCommandsTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();

    private final ResourceOrder order = goldenOrder().placed();

    @Test
    void asksForWhatTheItemAndItsResourcesSay() {
        reserve("ROI-001", Map.of("olt", "OLT-EAST-07", "port", 12));

        var command = command("ROI-001", 0);

        assertThat(command.id()).isEqualTo("RO-1:ROI-001:1");
        assertThat(command.adapter()).isEqualTo("olt-netconf");
        assertThat(command.action()).isEqualTo("add");
        assertThat(command.resource()).isEqualTo("resource of ROI-001");
        assertThat(command.characteristics())
                .isEqualTo(Map.of("bearerSpeed", "1G", "oltArea", "EAST-07", "olt", "OLT-EAST-07", "port", 12));
        assertThat(command.isReadBack()).isTrue();
        assertThat(command.correlationId()).isEqualTo("correlation-1");
    }

    @Test
    void namesNoResourceWhereTheNetworkAssignsIt() {
        assertThat(command("ROI-005", 0).resource()).isNull();
    }

    @Test
    void readsBackOnlyWhereTheCatalogSaysSo() {
        assertThat(command("ROI-007", 0).isReadBack()).isFalse();
    }

    @Test
    void expectsANetworkWithoutDelayToAnswerSoon() {
        assertThat(command("ROI-007", 0).deadline()).isEqualTo(NINE.plusSeconds(20));
    }

    @Test
    void dividesDeadlinesByTheTimeScale() {
        assertThat(command("ROI-007", 3600).deadline()).isEqualTo(NINE.plusSeconds(72));
    }

    @Test
    void leavesTheNetworkAtLeastTwentySeconds() {
        assertThat(command("ROI-001", 3600).deadline()).isEqualTo(NINE.plusSeconds(20));
    }

    private NetworkCommand command(String item, double timeScale) {
        var commands = new NetworkCommands(MutableClock.startingAt(NINE), timeScale);
        return commands.commandFor(order, order.work().find(item).orElseThrow(), CATALOG);
    }

    private void reserve(String item, Map<String, Object> characteristics) {
        var resource = new AllocatedResource("key", "RES-1", "resource of " + item, "RS", characteristics);
        order.activating(
                order.work().find(item).orElseThrow(),
                Map.of(),
                List.of(resource),
                Waiting.on(Party.NETWORK, "test", "told", NINE));
    }
}
