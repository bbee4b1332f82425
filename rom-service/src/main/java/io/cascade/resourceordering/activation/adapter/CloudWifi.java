package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The cloud Wi-Fi platform: registers a device, which it names itself. */
@Component
class CloudWifi extends HttpElement {

    CloudWifi(NetworkGateway gateway) {
        super("cloud-wifi", gateway);
    }
}
