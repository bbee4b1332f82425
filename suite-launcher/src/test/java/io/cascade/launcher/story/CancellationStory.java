package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.CANCELLED;
import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static io.cascade.tmf.common.OrderStateType.HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.serviceordering.ServiceStateType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a channel takes back, and what is lost on its way down: on all three layers, and on none of them for ever. */
@WholeSuite
class CancellationStory {

    private static SuiteClient client;
    private static Channel channel;

    @BeforeAll
    static void findTheSuiteRunning(OneJvmSuite running) {
        client = running.addresses().client();
        channel = new Channel(client);
    }

    @Test
    void anOrderOfWhichTheNetworkWasToldNothingIsCancelledOnAllThreeLayers() {
        // Somebody else has the port, so the order waits on all three layers, with its services reserved.
        var form = channel.newEstate("cancelled", 1).getFirst();
        var somebody = somebodyElseIn("cancelled");
        somebody.takesPortAndRouter();
        var order = channel.place(form);
        order.waitsBecause("poolExhausted");
        var serviceOrder = order.serviceOrder();
        var resourceOrder = order.resourceOrder();
        assertThat(channel.servicesOf(form.customer())).as("reserved services").hasSize(3);

        var task = order.cancel();

        order.becomes(CANCELLED);
        assertThat(task.state()).isEqualTo(CancelTaskStateType.DONE);
        assertThat(order.serviceOrder())
                .returns(serviceOrder.id(), ServiceOrderSeen::id)
                .returns(CANCELLED, ServiceOrderSeen::state);
        assertThat(order.resourceOrder())
                .returns(resourceOrder.id(), ResourceOrderSeen::id)
                .returns(CANCELLED, ResourceOrderSeen::state);
        assertThat(channel.servicesOf(form.customer())).isEmpty();

        // Nothing of it stands in the way of the same order later.
        somebody.givesThemBack();
        channel.place(form).becomes(COMPLETED);
    }

    @Test
    void anOrderOfWhichTheNetworkWasToldGoesOn() {
        new Neighbours(client.simulator()).lieOnce("bng");
        var order = channel.place(channel.newEstate("too-late", 1).getFirst());
        order.becomes(HELD);

        var task = order.cancel();

        // Some of it stands already: the wish is refused, and the order waits for what it waited for.
        await().until(() -> task.state() == CancelTaskStateType.TERMINATED_WITH_ERROR);
        assertThat(task.message()).contains("built already");
        assertThat(order.becomes(HELD).waiting().code()).isEqualTo("readBackDiffers");
    }

    @Test
    void whatIsCancelledBelowHoldsItsOrderUntilItIsOrderedAgain() {
        var form = channel.newEstate("lost-below", 1).getFirst();
        var somebody = somebodyElseIn("lost-below");
        somebody.takesPortAndRouter();
        var order = channel.place(form);
        order.waitsBecause("poolExhausted");

        // Behind the channel's back its service order is cancelled; the order above says what it has lost.
        var operator = new Operator(client);
        var lost = order.serviceOrder();
        operator.cancel(lost);

        await().untilAsserted(() -> {
            var waiting = order.waiting();
            assertThat(waiting.code()).isEqualTo("endedBelow");
            assertThat(waiting.reason()).contains(lost.id(), "cancelled");
        });
        assertThat(order.state()).isEqualTo(HELD);

        somebody.givesThemBack();
        operator.retryWhatIsSetAsideOf(order);

        order.becomes(COMPLETED);
        assertThat(channel.servicesOf(form.customer()))
                .hasSize(3)
                .allMatch(service -> service.state() == ServiceStateType.ACTIVE);
        assertThat(channel.productsOf(form.customer())).hasSize(1);
    }

    private static SomebodyElse somebodyElseIn(String estate) {
        return new SomebodyElse(client.inventory(), new Estate(estate, 1));
    }
}
