package io.cascade.productordering.productorder;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static io.cascade.productordering.ProductOrderBuilder.accepted;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ChildState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bundle of two parts, each with one service. */
class ProgressTests {

    private final ProductOrder order =
            accepted(broadbandAndStreaming().placed(), Map.of("1.1", "PS-RBA-01", "1.2", "PS-OTT-STREAM"));

    {
        order.begin(List.of(service("1.1"), service("1.2")), NINE);
    }

    @Test
    void knowsTheBundleOfAPartAndThePartsOfABundle() {
        assertThat(order.progress().partsOf(order.item("1")))
                .extracting(ProductOrderItem::itemId)
                .containsExactly("1.1", "1.2");
        assertThat(order.progress().bundleOf(order.item("1.2"))).contains(order.item("1"));
        assertThat(order.progress().bundleOf(order.item("1"))).isEmpty();
        assertThat(order.progress().partsOf(order.item("1.1"))).isEmpty();
    }

    @Test
    void anItemIsBuiltByWhatIsBelowIt() {
        done("SOI-001");

        assertThat(built()).containsExactly("1.1");
        assertThat(order.progress().isAnyDone()).isTrue();
    }

    @Test
    void aBundleIsBuiltWithItsLastPart() {
        done("SOI-001");
        done("SOI-002");
        order.productDelivered("1.1", NINE);
        assertThat(built()).containsExactly("1.2");

        order.productDelivered("1.2", NINE);
        assertThat(built()).containsExactly("1");
    }

    @Test
    void nothingIsDoneAtFirst() {
        assertThat(built()).isEmpty();
        assertThat(order.progress().isAnyDone()).isFalse();
    }

    private List<String> built() {
        return order.progress().builtAndOpen().stream()
                .map(ProductOrderItem::itemId)
                .toList();
    }

    private void done(String service) {
        order.follow(List.of(new ChildReport(service, 0, ChildState.DONE, null)), NINE);
    }

    private static ServiceItem.Draft service(String item) {
        return new ServiceItem.Draft(item, "CFS", "a service", Map.of(), "DR", "1.0", Map.of());
    }
}
