package io.cascade.messaging.inbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The ids of events that have taken effect. */
@Component
class SeenEvents {

    private final JdbcTemplate jdbc;

    SeenEvents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the events and gives those not noted before. */
    List<InboundEvent> note(List<InboundEvent> events, Instant now) {
        if (events.isEmpty()) {
            return List.of();
        }
        var ids = events.stream().map(InboundEvent::id).distinct().toArray(String[]::new);
        var fresh = new HashSet<>(jdbc.queryForList(
                "insert into inbox_event (event_id, received_at) select unnest(?::text[]), ?"
                        + " on conflict do nothing returning event_id",
                String.class,
                ids,
                Timestamp.from(now)));
        return Stream.of(events.toArray(InboundEvent[]::new))
                .filter(event -> fresh.remove(event.id()))
                .toList();
    }
}
