package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The mobile core: provisions a subscriber. */
@Component
class MobileCore extends HttpElement {

    MobileCore(NetworkGateway gateway) {
        super("mobile-core", gateway);
    }
}
