package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.Reply;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import io.cascade.tmf.serviceactivation.MonitorDto;
import io.cascade.tmf.serviceactivation.MonitorStateType;
import java.time.Duration;

/** A direct activation that was taken up, and how it ends. */
record Activation(Endpoint rom, Reply taken) {

    /** The id that the service has in the inventory once it is there. */
    String service() {
        return taken.as(ActivatedServiceDto.class).id();
    }

    /** Where the activated service is found. */
    String href() {
        return taken.header("Content-Location");
    }

    MonitorDto endsAs(MonitorStateType state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(monitor().state()).isEqualTo(state));
        return monitor();
    }

    /** What the engineer is told when it has ended in error. */
    ErrorDto error() {
        return Json.mapper().readValue(monitor().response().body(), ErrorDto.class);
    }

    /** The order that did the work. */
    ResourceOrderSeen resourceOrder() {
        var order = rom.get(Paths.RESOURCE_ORDER + "/" + monitor().id()).expect(200);
        return new ResourceOrderSeen(order.as(ResourceOrderDto.class));
    }

    void remove() {
        rom.delete(href()).expect(204);
    }

    private MonitorDto monitor() {
        return rom.get(taken.header("Location")).expect(200).as(MonitorDto.class);
    }
}
