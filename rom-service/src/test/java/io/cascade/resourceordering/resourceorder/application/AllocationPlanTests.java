package io.cascade.resourceordering.resourceorder.application;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.decomposition.Allocation.Kind;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.resourceordering.Rfs;
import io.cascade.resourceordering.SampleRelease;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.allocation.AllocationRequest;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the items of the golden order need from the inventory, by the sample catalog. */
class AllocationPlanTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();
    private static final Map<String, Object> SERIAL = Map.of("serialNumber", "HWT2340098", "model", "HG8245H");

    private final ResourceOrder order = goldenOrder().placed();

    @Test
    void takesAPortFromThePoolOfTheExchange() {
        assertThat(plan("ROI-001").reservations())
                .extracting(AllocationRequest::key, AllocationRequest::kind, AllocationRequest::choice)
                .containsExactly(tuple("RO-1:ROI-001:1:0", Kind.POOL, "OLT-PORT/EAST-07"));
    }

    @Test
    void takesBothAddressesFromThePoolsOfTheArea() {
        build("ROI-001", Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12));
        build("ROI-002", Map.of("vlanId", 1042));

        assertThat(plan("ROI-003").reservations())
                .extracting(AllocationRequest::specificationId, AllocationRequest::choice)
                .containsExactly(tuple("RS-IPV4-ADDRESS", "IPV4/EAST-RES"), tuple("RS-IPV6-PREFIX", "IPV6/EAST-RES"));
    }

    @Test
    void learnsLineAndVlanFromPredecessorsNearAndFar() {
        build("ROI-001", Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12));
        build("ROI-002", Map.of("vlanId", 1042));

        assertThat(plan("ROI-003").late())
                .isEqualTo(Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12, "vlanId", 1042));
    }

    @Test
    void sharesABandwidthPolicyByItsName() {
        assertThat(plan("ROI-004").reservations())
                .extracting(AllocationRequest::kind, AllocationRequest::choice)
                .containsExactly(tuple(Kind.SHARED, "BW-200-50-RES"));
    }

    @Test
    void namesAProfileByTheSerialNumberThatCameBefore() {
        build("ROI-007", SERIAL);

        var plan = plan("ROI-006");

        assertThat(plan.late()).isEqualTo(Map.of("serialNumber", "HWT2340098"));
        assertThat(plan.reservations()).singleElement().satisfies(profile -> {
            assertThat(profile.kind()).isEqualTo(Kind.ASSIGNED);
            assertThat(profile.choice()).isEqualTo("acs.example.com/device/HWT2340098");
            assertThat(profile.characteristics())
                    .isEqualTo(
                            Map.of("serialNumber", "HWT2340098", "template", "residential-gpon", "firmware", "v3.2"));
        });
    }

    @Test
    void reservesNothingThatOnlyTheNetworkCanName() {
        build("ROI-007", SERIAL);

        assertThat(plan("ROI-005").reservations()).isEmpty();
        assertThat(plan("ROI-005").activations(Map.of("deviceId", "CW-89012")))
                .extracting(AllocationRequest::choice, AllocationRequest::characteristics)
                .containsExactly(tuple("CW-89012", Map.of("deviceId", "CW-89012", "serialNumber", "HWT2340098")));
    }

    @Test
    void activatesWhatItReservedByTheSameKeys() {
        var plan = plan("ROI-001");

        assertThat(plan.activations(Map.of()))
                .extracting(AllocationRequest::key)
                .isEqualTo(
                        plan.reservations().stream().map(AllocationRequest::key).toList());
    }

    @Test
    void putsThePrimaryResourceFirst() {
        build("ROI-001", Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12));
        build("ROI-002", Map.of("vlanId", 1042));
        var plan = plan("ROI-003");
        var granted = Map.of(
                "RO-1:ROI-003:1:1", resource("2001:db8:42:17::/64", Map.of()),
                "RO-1:ROI-003:1:0", resource("10.42.17.22", Map.of()));

        assertThat(plan.inOrder(granted))
                .extracting(AllocatedResource::name)
                .containsExactly("10.42.17.22", "2001:db8:42:17::/64");
    }

    @Test
    void cannotBeMadeBeforeThePredecessorsHaveProduced() {
        assertThatThrownBy(() -> plan("ROI-006"))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("CPE-Provisioning");
    }

    @Test
    void cannotBeMadeForAnItemThatLacksWhatThePoolIsNamedAfter() {
        var incomplete = anOrder()
                .building("A", Rfs.GPON_BEARER, Map.of("bearerSpeed", "1G"))
                .placed();

        assertThatThrownBy(
                        () -> AllocationPlan.of(incomplete, incomplete.items().getFirst(), CATALOG))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("item.oltArea");
    }

    private AllocationPlan plan(String item) {
        return AllocationPlan.of(order, order.work().find(item).orElseThrow(), CATALOG);
    }

    private void build(String id, Map<String, Object> produced) {
        var item = order.work().find(id).orElseThrow();
        var resources = List.of(resource("resource of " + id, produced));
        order.activating(item, Map.of(), resources, Waiting.on(Party.NETWORK, "test", "told", NINE));
        order.complete(item, resources, NINE);
    }

    private static AllocatedResource resource(String name, Map<String, Object> characteristics) {
        return new AllocatedResource("key", "RES-" + name, name, "RS", characteristics);
    }
}
