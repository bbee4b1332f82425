package io.cascade.resourceordering.resourceorder;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.QOS_PROFILE;
import static io.cascade.resourceordering.Rfs.VLAN_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.resourceordering.ResourceOrderBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependenciesTests {

    @Test
    void nameWhatIsOpenDirectlyBeforeAnItem() {
        var order = anOrder()
                .building("C", GPON_BEARER)
                .building("A", VLAN_SERVICE, "C")
                .building("B", QOS_PROFILE, "C", "A")
                .placed();

        assertThat(order.work().dependencies().openBefore(item(order, "B"))).containsExactly("A", "C");
        assertThat(order.work().dependencies().openBefore(item(order, "A"))).containsExactly("C");
        assertThat(order.work().dependencies().openBefore(item(order, "C"))).isEmpty();
    }

    @Test
    void freeAnItemOnlyWithTheLastOfThoseBeforeIt() {
        var order = anOrder()
                .building("A", GPON_BEARER)
                .building("B", GPON_BEARER)
                .building("C", VLAN_SERVICE, "A", "B")
                .placed();
        assertThat(freedBy(order, "A")).isEmpty();

        build(order, "A");
        assertThat(freedBy(order, "A")).isEmpty();

        finish(order, "B");
        assertThat(freedBy(order, "B")).containsExactly("C");
    }

    @Test
    void passOnNothingOfWhatIsNotDone() {
        var order = goldenOrder().placed();
        build(order, "ROI-007");
        reserve(order, "ROI-006");

        assertThat(order.work().dependencies().producedBefore(item(order, "ROI-005")))
                .containsOnlyKeys("CPE-Provisioning");
    }

    @Test
    void areCircularWhereTheyLeadBackFromAnywhere() {
        assertThat(areCircular(anOrder()
                        .building("A", GPON_BEARER)
                        .building("B", VLAN_SERVICE, "A", "D")
                        .building("C", QOS_PROFILE, "B")
                        .building("D", QOS_PROFILE, "C")))
                .isTrue();
        assertThat(areCircular(anOrder().building("A", GPON_BEARER, "A"))).isTrue();
    }

    @Test
    void areNotCircularWhereTwoWaysMeetOrLeadNowhere() {
        assertThat(areCircular(anOrder()
                        .building("A", GPON_BEARER, "NOBODY")
                        .building("B", VLAN_SERVICE, "A")
                        .building("C", QOS_PROFILE, "A")
                        .building("D", QOS_PROFILE, "B", "C")))
                .isFalse();
    }

    private static boolean areCircular(ResourceOrderBuilder order) {
        return order.placed().work().dependencies().areCircular();
    }

    private static List<String> freedBy(ResourceOrder order, String id) {
        return order.work().dependencies().freedBy(item(order, id)).stream()
                .map(ResourceOrderItem::itemId)
                .toList();
    }

    /** Done by itself, so that nobody has told those that wait for it. */
    private static void finish(ResourceOrder order, String id) {
        reserve(order, id);
        item(order, id).complete(List.of(), NINE);
    }

    private static void build(ResourceOrder order, String id) {
        reserve(order, id);
        order.complete(item(order, id), List.of(), NINE);
    }

    private static void reserve(ResourceOrder order, String id) {
        order.activating(item(order, id), Map.of(), List.of(), Waiting.on(Party.NETWORK, "test", "told", NINE));
    }

    private static ResourceOrderItem item(ResourceOrder order, String id) {
        return order.work().find(id).orElseThrow();
    }
}
