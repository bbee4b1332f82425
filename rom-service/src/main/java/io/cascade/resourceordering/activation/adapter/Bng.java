package io.cascade.resourceordering.activation.adapter;

import io.cascade.resourceordering.activation.ActivationRequest;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Broadband network gateways: applies a bandwidth policy. */
@Component
class Bng extends HttpElement {

    Bng(NetworkGateway gateway) {
        super("bng", gateway);
    }

    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return Told.of(request).with("policy", request.resource()).all();
    }
}
