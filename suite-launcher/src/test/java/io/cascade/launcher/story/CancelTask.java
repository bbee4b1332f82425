package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.productordering.CancelProductOrderDto;

/** A channel's wish to take an order back, and how far it has come: each answer is read anew. */
record CancelTask(Endpoint com, String href) {

    CancelTaskStateType state() {
        return seen().state();
    }

    /** Why it cannot be taken back. */
    String message() {
        return Carried.messageIn(seen().extension());
    }

    private CancelProductOrderDto seen() {
        return com.get(href).expect(200).as(CancelProductOrderDto.class);
    }
}
