package io.cascade.messaging.inbox;

import io.cascade.messaging.life.Lives;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The suspect records that are in hand, as rows. Each says which life has it, if one has, and how many died with it. */
@Component
class SuspectRows {

    private static final String NOTE = """
            insert into suspect_record (topic, kafka_partition, kafka_offset, fingerprint, in_hand_of, noted_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (topic, kafka_partition, kafka_offset, fingerprint)
            do update set in_hand_of = excluded.in_hand_of, noted_at = excluded.noted_at
            returning deaths
            """;
    private static final String AT_PLACE =
            " where topic = ? and kafka_partition = ? and kafka_offset = ? and fingerprint = ?";

    private final JdbcTemplate jdbc;
    private final Lives lives;

    SuspectRows(JdbcTemplate jdbc, Lives lives) {
        this.jdbc = jdbc;
        this.lives = lives;
    }

    boolean isAnyLeft() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from suspect_record)", Boolean.class));
    }

    /** Notes that this process has a record in hand, and gives the deaths that were counted with it. */
    int note(Place place, Instant now) {
        return Objects.requireNonNull(jdbc.queryForObject(
                NOTE,
                Integer.class,
                place.topic(),
                place.partition(),
                place.offset(),
                place.fingerprint(),
                lives.current(),
                Timestamp.from(now)));
    }

    /** It is in hand no more, though nothing has become of it yet. */
    void release(Place place) {
        change("update suspect_record set in_hand_of = null", place);
    }

    void remove(Place place) {
        change("delete from suspect_record", place);
    }

    private void change(String what, Place place) {
        jdbc.update(what + AT_PLACE, place.topic(), place.partition(), place.offset(), place.fingerprint());
    }
}
