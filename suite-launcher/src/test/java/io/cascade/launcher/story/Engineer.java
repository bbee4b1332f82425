package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import java.util.Map;

/** An engineer who has services activated directly: no channel has ordered them, and no product comes of them. */
record Engineer(Endpoint rom) {

    private static final String SERVICE = "/tmf-api/ServiceActivationAndConfiguration/v4/service";

    Activation activate(ActivationForm service) {
        return activate(service, Map.of());
    }

    Activation activateUnder(String correlation, ActivationForm service) {
        return activate(service, Map.of("X-Correlation-Id", correlation));
    }

    private Activation activate(ActivationForm service, Map<String, String> headers) {
        return new Activation(
                rom, rom.post(SERVICE, service.toBeActive(), headers).expect(202));
    }
}
