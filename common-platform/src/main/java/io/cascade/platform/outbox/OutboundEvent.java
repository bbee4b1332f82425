package io.cascade.platform.outbox;

import io.cascade.tmf.common.EventEnvelope;

/** An event on its way to a topic; events of one key keep their order. */
public record OutboundEvent(String topic, String key, EventEnvelope envelope) {}
