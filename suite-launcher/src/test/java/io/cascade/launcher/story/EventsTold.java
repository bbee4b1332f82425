package io.cascade.launcher.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The events of one topic, as a subscriber sorts them. */
record EventsTold(List<EventEnvelope> envelopes, List<String> keys) {

    static EventsTold on(String bootstrapServers, String topic) {
        var told = new EventsTold(new ArrayList<>(), new ArrayList<>());
        for (var message : TopicRecords.of(bootstrapServers, topic)) {
            told.envelopes.add(Json.mapper().readValue(message.value(), EventEnvelope.class));
            told.keys.add(new String(message.key(), UTF_8));
        }
        return told;
    }

    Set<String> ids() {
        var ids = new HashSet<String>();
        envelopes.forEach(envelope -> ids.add(envelope.eventId()));
        return ids;
    }

    /** Versions of a resource that events of the same type with different ids tell of. */
    Set<String> idsOfOneVersion() {
        var first = new HashMap<String, String>();
        var doubled = new HashSet<String>();
        for (int i = 0; i < envelopes.size(); i++) {
            var envelope = envelopes.get(i);
            var version = envelope.resourceVersion();
            if (version != null) {
                var told = "%s in version %d: %s"
                        .formatted(keys.get(i), version, Objects.requireNonNullElse(envelope.fieldPath(), "itself"));
                var id = envelope.eventId();
                if (!id.equals(first.computeIfAbsent(told, any -> id))) {
                    doubled.add(told);
                }
            }
        }
        return doubled;
    }
}
