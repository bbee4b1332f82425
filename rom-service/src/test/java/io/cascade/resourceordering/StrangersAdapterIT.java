package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SampleCatalog;
import io.cascade.testing.SampleData.Entry;
import io.cascade.testing.TestWorkspace;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A technology that comes in a jar of its own, and catalog data that names it. */
@ResourceOrderingTest
class StrangersAdapterIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private ReleasedCatalog catalog;

    @Autowired
    private TestWorkspace workspace;

    @AfterEach
    void bringBearersBackOntoLines() {
        releaseWithBearersBy("olt-netconf");
    }

    @Test
    void buildsByWhateverTechnologyLiesOnTheClassPath() {
        releaseWithBearersBy("radio-mast");
        var release = catalog.current().orElseThrow().number();

        var id = orders.place(bearerOrder().body().replace("\"catalogRelease\":1", "\"catalogRelease\":" + release));

        orders.awaitState(id, "completed");
        assertThat(network.commandsFor(id)).singleElement().satisfies(command -> {
            assertThat(command.element()).isEqualTo("radio-mast");
            assertThat(command.body().at("/parameters/sector").asString()).isEqualTo("EAST-07-12");
        });
    }

    private void releaseWithBearersBy(String adapter) {
        var number = (int) catalog.current().orElseThrow().number() + 1;
        SampleCatalog.releaseTo(
                workspace,
                number,
                entry -> entry.id().equals(Rfs.GPON_BEARER.id) ? with(adapter, entry, number) : entry);
        await().until(() -> catalog.current().stream().anyMatch(current -> current.number() == number));
    }

    private static Entry with(String adapter, Entry entry, int number) {
        var content = new HashMap<>(entry.content());
        content.put("activation", Map.of("adapter", adapter, "deadline", "PT15M", "readBack", true));
        content.put("version", "1." + number);
        return new Entry(entry.type(), entry.id(), "1." + number, content);
    }
}
