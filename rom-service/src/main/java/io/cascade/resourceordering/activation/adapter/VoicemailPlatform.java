package io.cascade.resourceordering.activation.adapter;

import io.cascade.activation.HttpElement;
import io.cascade.activation.NetworkGateway;
import org.springframework.stereotype.Component;

/** The voicemail platform: opens a mailbox. */
@Component
class VoicemailPlatform extends HttpElement {

    VoicemailPlatform(NetworkGateway gateway) {
        super("voicemail-platform", gateway);
    }
}
