package io.cascade.resourceordering.resourceorder.application;

import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.IP_PROFILE;
import static io.cascade.resourceordering.Rfs.QOS_PROFILE;
import static io.cascade.resourceordering.Rfs.VLAN_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.ordering.order.Refusal;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.resourceordering.ResourceOrderBuilder;
import io.cascade.resourceordering.SampleRelease;
import io.cascade.resourceordering.activation.ActivationAdapters;
import io.cascade.resourceordering.activation.SilentAdapters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderCheckTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();
    private static final ActivationAdapters ADAPTERS = SilentAdapters.named(
            "olt-netconf", "access-switch", "dhcp-radius", "bng", "cloud-wifi", "acs", "logistics");

    @Test
    void hasNothingAgainstTheGoldenOrder() {
        assertThat(reasonsAgainst(goldenOrder())).isEmpty();
    }

    @Test
    void refusesAnOrderWithoutItems() {
        assertThat(reasonsAgainst(anOrder()))
                .containsExactly(new Refusal("itemsMissing", "an order needs an item", null, "orderItem"));
    }

    @Test
    void refusesASpecificationThatTheCatalogDoesNotHave() {
        assertThat(reasonsAgainst(anOrder().buildingUnknown("A", "RFS-NO-SUCH")))
                .containsExactly(new Refusal(
                        "unknownSpecification",
                        "there is no resource-facing service RFS-NO-SUCH",
                        "A",
                        "resourceSpecification.id"));
    }

    @Test
    void refusesAnItemThatNamesNoSpecification() {
        assertThat(reasonsAgainst(anOrder().buildingUnknown("A", null)))
                .extracting(Refusal::code, Refusal::reason)
                .containsExactly(tuple("unknownSpecification", "the item names no specification"));
    }

    @Test
    void refusesACustomerFacingService() {
        assertThat(reasonsAgainst(anOrder().buildingUnknown("A", "CFS-INTERNET-ACCESS")))
                .extracting(Refusal::code)
                .containsExactly("unknownSpecification");
    }

    @Test
    void refusesATechnologyThatNobodySpeaks() {
        var reasons = new OrderCheck(SilentAdapters.named("bng"))
                .reasonsAgainst(bearerOrder().placed(), CATALOG);

        assertThat(reasons)
                .containsExactly(new Refusal(
                        "unknownAdapter",
                        "there is no adapter named olt-netconf",
                        "ROI-001",
                        "resourceSpecification.id"));
    }

    @Test
    void refusesEverythingButAdding() {
        assertThat(reasonsAgainst(anOrder().ceasing("A", GPON_BEARER)))
                .containsExactly(
                        new Refusal("actionNotSupported", "only the action add can be ordered", "A", "action"));
    }

    @Test
    void refusesAPredecessorThatTheOrderDoesNotHave() {
        assertThat(reasonsAgainst(anOrder().building("A", VLAN_SERVICE, "B")))
                .containsExactly(
                        new Refusal("unknownPredecessor", "the order has no item B", "A", "orderItemRelationship"));
    }

    @Test
    void refusesItemsThatWaitForEachOther() {
        var circle = anOrder()
                .building("START", GPON_BEARER)
                .building("A", VLAN_SERVICE, "START", "C")
                .building("B", IP_PROFILE, "A")
                .building("C", QOS_PROFILE, "B");

        assertThat(reasonsAgainst(circle))
                .containsExactly(new Refusal(
                        "cyclicDependency", "its items wait for each other", null, "orderItemRelationship"));
    }

    @Test
    void refusesAnItemThatWaitsForItself() {
        assertThat(reasonsAgainst(anOrder().building("A", GPON_BEARER, "A")))
                .extracting(Refusal::code)
                .containsExactly("cyclicDependency");
    }

    @Test
    void refusesCharacteristicsThatNobodyComputedAndThatAreMissingOrIllegal() {
        var order = anOrder().buildingByHand("A", GPON_BEARER, Map.of("bearerSpeed", 1));

        assertThat(reasonsAgainst(order))
                .extracting(Refusal::code, Refusal::reason, Refusal::path)
                .containsExactly(
                        tuple("illegalValue", "bearerSpeed cannot be 1", "resource.resourceCharacteristic"),
                        tuple("characteristicMissing", "oltArea is mandatory", "resource.resourceCharacteristic"));
    }

    @Test
    void hasNothingAgainstAnItemThatNoRuleMadeWhenItBringsWhatItNeeds() {
        var order = anOrder().buildingByHand("A", GPON_BEARER, Map.of("bearerSpeed", "1G", "oltArea", "EAST-07"));

        assertThat(reasonsAgainst(order)).isEmpty();
    }

    @Test
    void givesAllReasonsAtOnce() {
        var order = anOrder()
                .buildingUnknown("A", "RFS-NO-SUCH")
                .ceasing("B", GPON_BEARER)
                .building("C", VLAN_SERVICE, "D");

        assertThat(reasonsAgainst(order))
                .extracting(Refusal::itemId, Refusal::code)
                .containsExactly(
                        tuple("A", "unknownSpecification"),
                        tuple("B", "actionNotSupported"),
                        tuple("C", "unknownPredecessor"));
    }

    private static List<Refusal> reasonsAgainst(ResourceOrderBuilder order) {
        return new OrderCheck(ADAPTERS).reasonsAgainst(order.placed(), CATALOG);
    }
}
