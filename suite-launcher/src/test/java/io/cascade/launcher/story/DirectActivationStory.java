package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.serviceactivation.MonitorStateType;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An engineer needs a line at once, without a product: he activates it directly and finds it in the inventory. */
@WholeSuite
class DirectActivationStory {

    /** The resources that the sample orders get are none of its business. */
    private static final Estate FAIR = new Estate("fair", 1);

    private static SuiteClient client;
    private static Channel channel;
    private static Engineer engineer;

    @BeforeAll
    static void openAnExchangeOfItsOwn(OneJvmSuite running) {
        client = running.addresses().client();
        channel = new Channel(client);
        engineer = new Engineer(client.rom());
        FAIR.open(client);
        channel.awaitOffering("PO-SF200H");
    }

    @Test
    void aLineIsActivatedWithWhatItNeedsAndTheInventoryKnowsAllOfIt() {
        // Internet for the fair is a VLAN on a line that is not there yet, either.
        var bearer =
                ActivationForm.of("RFS-GPON-BEARER").with(Map.of("bearerSpeed", "1G", "oltArea", FAIR.exchangeOf(0)));
        var vlan = ActivationForm.of("RFS-VLAN-SERVICE")
                .named("VLAN for the fair")
                .with(Map.of("vlanType", "c-tag", "serviceType", "internet", "exchange", FAIR.exchangeOf(0)))
                .dependingOn(bearer);

        var activation = engineer.activateUnder("story-fair", vlan);

        // He follows the monitor that he was given, until it leads him to the service.
        var monitor = activation.endsAs(MonitorStateType.COMPLETED);
        assertThat(monitor.sourceHref()).isEqualTo(activation.href());
        assertThat(Carried.correlationIn(monitor.extension())).isEqualTo("story-fair");
        assertThat(new Neighbours(client.simulator()).operationsUnder("story-fair"))
                .extracting(Neighbours.Operation::adapter)
                .containsExactlyInAnyOrder("olt-netconf", "access-switch");

        // The inventory has both, each with a resource that nobody else uses.
        var stored = channel.service(activation.service());
        assertThat(stored.state()).isEqualTo(ServiceStateType.ACTIVE);
        assertThat(stored.name()).isEqualTo("VLAN for the fair");
        var needed = channel.service(Carried.servicesRelatedTo(stored).getFirst());
        assertThat(needed.state()).isEqualTo(ServiceStateType.ACTIVE);
        for (var service : List.of(stored, needed)) {
            var resource = onlyResourceOf(service);
            assertThat(resource.usageState()).isEqualTo(ResourceUsageStateType.BUSY);
            assertThat(resource.usedBy().getFirst().serviceId()).isEqualTo(service.id());
        }

        // It was an order like any other that did the work.
        assertThat(activation.resourceOrder().state()).isEqualTo(COMPLETED);
    }

    @Test
    void whatCannotBeBuiltEndsInErrorAndLeavesNothingBehind() {
        var activation = engineer.activate(ActivationForm.of("RFS-GPON-BEARER"));

        activation.endsAs(MonitorStateType.IN_ERROR);

        assertThat(activation.error().reason()).contains("bearerSpeed is mandatory", "oltArea is mandatory");
        client.inventory().get(Paths.SERVICE + "/" + activation.service()).expect(404);
        activation.remove();
    }

    private static ResourceDto onlyResourceOf(ServiceDto service) {
        assertThat(service.supportingResource()).hasSize(1);
        return channel.resource(service.supportingResource().getFirst().id());
    }
}
