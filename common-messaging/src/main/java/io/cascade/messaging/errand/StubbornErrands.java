package io.cascade.messaging.errand;

import io.cascade.messaging.trouble.Complaint;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says which errands have been tried again and again. */
@Component
class StubbornErrands implements Complaint {

    private static final int MANY_ATTEMPTS = 10;

    private final JdbcTemplate jdbc;

    StubbornErrands(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String about() {
        return "stubborn errands";
    }

    @Override
    public Optional<String> complaint() {
        var kinds = jdbc.query(
                "select kind, count(*), min(subject) from errand where attempt >= ? group by kind order by kind",
                (row, n) -> "%d of kind %s, such as the one about %s"
                        .formatted(row.getLong(2), row.getString(1), row.getString(3)),
                MANY_ATTEMPTS);
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(kinds.stream()
                        .collect(Collectors.joining("; ", "tried more than %d times: ".formatted(MANY_ATTEMPTS), "")));
    }
}
