package io.cascade.launcher.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PoolTemplateTests {

    @Test
    void nestsCountersSoThatTheLastRunsFastest() {
        JsonNode pool = expand("""
                {"id": "P", "template": {
                  "counter": [{"name": "card", "from": 1, "to": 2}, {"name": "side", "value": ["A", "B"]}],
                  "name": "LC{card}/{side}", "characteristic": {}}}
                """);

        assertThat(names(pool)).containsExactly("LC1/A", "LC1/B", "LC2/A", "LC2/B");
    }

    @Test
    void keepsTheTypeOfAValueThatStandsAlone() {
        JsonNode pool = expand("""
                {"id": "P", "template": {
                  "counter": [{"name": "port", "from": 12, "to": 12}],
                  "name": "P{port}", "characteristic": {"port": "{port}", "label": "port {port}"}}}
                """);

        JsonNode characteristic = pool.at("/entry/0/characteristic");
        assertThat(characteristic.path("port").isIntegralNumber()).isTrue();
        assertThat(characteristic.path("port").asInt()).isEqualTo(12);
        assertThat(characteristic.path("label").asString()).isEqualTo("port 12");
    }

    @Test
    void marksTheFirstEntriesAsInUse() {
        JsonNode pool = expand("""
                {"id": "P", "template": {
                  "counter": [{"name": "vlan", "from": 1000, "to": 1002}], "name": "VLAN {vlan}", "inUse": 2}}
                """);

        assertThat(pool.path("entry")
                        .valueStream()
                        .map(entry -> entry.path("inUse").asBoolean(false)))
                .containsExactly(true, true, false);
    }

    @Test
    void countsBeyondThirtyTwoBits() {
        JsonNode pool = expand("""
                {"id": "P", "template": {
                  "counter": [{"name": "number", "from": 61491570156, "to": 61491570157}],
                  "name": "+{number}", "characteristic": {"msisdn": "+{number}"}}}
                """);

        assertThat(names(pool)).containsExactly("+61491570156", "+61491570157");
    }

    @Test
    void doesNotSendTheTemplate() {
        JsonNode pool = expand("""
                {"id": "P", "name": "Pool", "template": {"counter": [], "name": "only"}}
                """);

        assertThat(pool.has("template")).isFalse();
        assertThat(pool.path("name").asString()).isEqualTo("Pool");
    }

    @Test
    void leavesAPoolAloneThatListsItsEntries() {
        JsonNode pool = expand("""
                {"id": "P", "entry": [{"name": "one"}]}
                """);

        assertThat(names(pool)).containsExactly("one");
    }

    private static JsonNode expand(String pool) {
        return PoolTemplate.expand((ObjectNode) Json.mapper().readTree(pool));
    }

    private static List<String> names(JsonNode pool) {
        return pool.path("entry")
                .valueStream()
                .map(entry -> entry.path("name").asString())
                .toList();
    }
}
