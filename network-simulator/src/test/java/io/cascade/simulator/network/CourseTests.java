package io.cascade.simulator.network;

import static io.cascade.simulator.network.OperationStatus.ACCEPTED;
import static io.cascade.simulator.network.OperationStatus.FAILED;
import static io.cascade.simulator.network.OperationStatus.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.simulator.scripting.Behaviour;
import io.cascade.simulator.scripting.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTests {

    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    static final Map<String, Object> ANSWER = Map.of("deviceId", "CW-89012");

    @Test
    void isAcceptedUntilItsEndAndSucceedsThen() {
        Course course = Course.honest(START, TWO_MINUTES, ANSWER);

        assertThat(course.outcomeAt(START).status()).isEqualTo(ACCEPTED);
        assertThat(course.outcomeAt(after(2)).status()).isEqualTo(SUCCEEDED);
        assertThat(course.outcomeAt(after(2)).answer()).isEqualTo(ANSWER);
        assertThat(course.callbackAt()).isEqualTo(after(2));
    }

    @Test
    void endsLaterWhenSlow() {
        Course course = scripted(Behaviour.SLOW, 3.0, null);
        assertThat(course.endsAt()).isEqualTo(after(6));
        assertThat(course.callbackAt()).isEqualTo(after(6));
    }

    @Test
    void endsInTimeAndCallsBackTenTimesLaterWhenLate() {
        Course course = scripted(Behaviour.LATE, null, null);
        assertThat(course.endsAt()).isEqualTo(after(2));
        assertThat(course.callbackAt()).isEqualTo(after(20));
    }

    @Test
    void takesADelayAsItIs() {
        assertThat(scripted(Behaviour.LATE, 7.0, Duration.ofMinutes(5)).callbackAt())
                .isEqualTo(after(5));
    }

    @Test
    void failsWithoutDrawingAnAnswer() {
        var script = new Script("s", "acs", Map.of(), Behaviour.FAIL, null, null, null);
        Course course = Course.scripted(
                script,
                START,
                TWO_MINUTES,
                () -> {
                    throw new AssertionError("no answer is drawn");
                },
                "line cut");
        assertThat(course.outcomeAt(after(2)).status()).isEqualTo(FAILED);
        assertThat(course.outcome().error()).isEqualTo(new Outcome.Fault("elementFailure", "line cut"));
    }

    @Test
    void neverEnds() {
        Course course = scripted(Behaviour.NEVER, null, null);
        assertThat(course.outcomeAt(after(1_000_000)).status()).isEqualTo(ACCEPTED);
        assertThat(course.callbackAt()).isNull();
    }

    @Test
    void callsBackTwice() {
        assertThat(scripted(Behaviour.TWICE, null, null).callbacks()).isEqualTo(2);
    }

    private static Course scripted(Behaviour behaviour, Double factor, Duration delay) {
        var script = new Script("s", "acs", Map.of(), behaviour, factor, delay, null);
        return Course.scripted(script, START, TWO_MINUTES, () -> ANSWER, "failure");
    }

    private static Instant after(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
