package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The streaming partner's platform: opens an account. */
@Component
class OttPlatform extends HttpElement {

    OttPlatform(NetworkGateway gateway) {
        super("ott-platform", gateway);
    }
}
