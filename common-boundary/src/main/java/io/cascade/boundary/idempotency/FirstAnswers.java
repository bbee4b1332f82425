package io.cascade.boundary.idempotency;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.trouble.HourlyRound;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Which requests were answered, and how. The primary key decides which of two twins came first. */
@Component
class FirstAnswers {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration patience;
    private final Duration kept;
    private final HourlyRound round;

    FirstAnswers(
            JdbcTemplate jdbc,
            Troubles troubles,
            Clock clock,
            @Value("${cascade.idempotency.patience:PT10S}") Duration patience,
            @Value("${cascade.idempotency.kept:P7D}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.patience = patience;
        this.kept = kept;
        this.round = new HourlyRound("forgetting old answers", this::forget, troubles, clock);
    }

    /**
     * Takes the key for the rest of the caller's transaction, waiting for a twin that has it.
     *
     * @return nothing when this request is the first, else what the first was answered
     * @throws RequestRefused when the key belongs to another request, or its twin is under way for too long
     */
    Optional<FirstAnswer> take(KeyedRequest request) {
        return insert(request) ? Optional.empty() : Optional.of(earlier(request));
    }

    void keep(KeyedRequest request, FirstAnswer answer) {
        jdbc.update(
                "update first_answer set status = ?, headers = ?::jsonb, body = ? where address = ? and key = ?",
                answer.status(),
                Json.write(answer.headers()),
                answer.body(),
                request.address(),
                request.key());
    }

    @Scheduled(fixedDelayString = HourlyRound.LOOK, initialDelayString = HourlyRound.FIRST_LOOK)
    void look() {
        round.look();
    }

    private void forget() {
        jdbc.update(
                "delete from first_answer where received_at < ?",
                Timestamp.from(clock.instant().minus(kept)));
    }

    private boolean insert(KeyedRequest request) {
        try {
            jdbc.execute("set local lock_timeout = " + patience.toMillis());
            var rows = jdbc.update(
                    "insert into first_answer (address, key, fingerprint, received_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing",
                    request.address(),
                    request.key(),
                    request.fingerprint(),
                    Timestamp.from(clock.instant()));
            jdbc.execute("set local lock_timeout = default");
            return rows == 1;
        } catch (UncategorizedSQLException e) {
            if (isLockTimeout(e)) {
                throw RequestRefused.conflict("twinUnderWay", "a request with this idempotency key is still under way");
            }
            throw e;
        }
    }

    private FirstAnswer earlier(KeyedRequest request) {
        return jdbc.query(
                        "select fingerprint, status, headers, body from first_answer where address = ? and key = ?",
                        (row, number) -> {
                            if (!row.getString("fingerprint").equals(request.fingerprint())) {
                                throw RequestRefused.keyReused();
                            }
                            return new FirstAnswer(
                                    row.getInt("status"),
                                    Json.mapper().readValue(row.getString("headers"), HEADERS),
                                    row.getBytes("body"));
                        },
                        request.address(),
                        request.key())
                .getFirst();
    }

    private static boolean isLockTimeout(UncategorizedSQLException failure) {
        var cause = failure.getSQLException();
        return cause != null && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }
}
