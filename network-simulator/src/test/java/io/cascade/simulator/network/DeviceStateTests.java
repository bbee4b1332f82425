package io.cascade.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.network.DeviceState.Condition;
import io.cascade.simulator.scripting.Behaviour;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviceStateTests {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void isWhatWasAskedFor() {
        DeviceState state = after("add", Map.of("vlanId", 1042), null);
        assertThat(state.state()).isEqualTo(Condition.UP);
        assertThat(state.parameters()).isEqualTo(Map.of("vlanId", RawJson.of(1042)));
    }

    @Test
    void isUnchangedBeforeTheEnd() {
        Command command = command("add", Map.of("vlanId", 1042));
        Course course = new Course(null, NOW.plusSeconds(1), NOW.plusSeconds(1), 1, Outcome.success(Map.of()));
        DeviceState state = DeviceState.after(NetworkOperation.accepted(command, course, NOW), NOW);
        assertThat(state.state()).isEqualTo(Condition.UNCHANGED);
        assertThat(state.parameters()).isEmpty();
    }

    @Test
    void isRemovedAfterADelete() {
        assertThat(after("delete", Map.of("vlanId", 1042), null).state()).isEqualTo(Condition.REMOVED);
    }

    @Test
    void differsInEveryLie() {
        for (Object truth : List.of(1042, "1042", true, 2.5, List.of("speedTest"), Map.of("a", 1))) {
            assertThat(after("add", Map.of("it", truth), Behaviour.LIE)
                            .parameters()
                            .get("it"))
                    .isNotEqualTo(RawJson.of(truth));
        }
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put("it", null);
        assertThat(after("add", nothing, Behaviour.LIE).parameters().get("it")).isNotNull();
    }

    @Test
    void isDownInALieThatHasNothingToFalsify() {
        assertThat(after("add", Map.of(), Behaviour.LIE).state()).isEqualTo(Condition.DOWN);
    }

    private static DeviceState after(String action, Map<String, Object> parameters, Behaviour scripted) {
        Course course = new Course(scripted, NOW, NOW, 1, Outcome.success(Map.of()));
        return DeviceState.after(NetworkOperation.accepted(command(action, parameters), course, NOW), NOW);
    }

    private static Command command(String action, Map<String, Object> parameters) {
        var raw = new LinkedHashMap<String, RawJson>();
        parameters.forEach((name, value) -> raw.put(name, value == null ? null : RawJson.of(value)));
        return new Command("r", "access-switch", action, null, raw, "http://rom/", null);
    }
}
