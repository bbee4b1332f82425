package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.messaging.errand.SetAside;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderCreateDto;
import java.util.Map;

/** Whoever runs the suite: he takes back orders below their channel, and has done after all what was set aside. */
record Operator(SuiteClient suite) {

    void cancel(ServiceOrderSeen order) {
        var wish = new CancelServiceOrderCreateDto(null, null, RefDto.to(order.id()), null, Map.of());
        suite.som().post(Paths.CANCEL_SERVICE_ORDER, wish).expect(201);
    }

    /** The one piece of work that COM set aside about an order. */
    void retryWhatIsSetAsideOf(PlacedOrder order) {
        var work = suite.com().get(Paths.SET_ASIDE_WORK).expect(200, 206).asListOf(SetAside.class).stream()
                .filter(one -> one.subject().contains(order.id()))
                .toList();
        assertThat(work).hasSize(1);
        var retry =
                "%s/%d/retry".formatted(Paths.SET_ASIDE_WORK, work.getFirst().id());
        suite.com().post(retry, Map.of()).expect(200, 202, 204);
    }
}
