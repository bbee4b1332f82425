package io.cascade.releasedcatalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.Bounds;
import io.cascade.decomposition.DecomposedItem;
import io.cascade.decomposition.Decomposer;
import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.Demand;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogReplicaTests {

    final CatalogReplica replica = new CatalogReplica();

    @Test
    void usesAReleaseOfWhichOneRuleDoesNotCompile() {
        specification();
        rule("DR-1", "item.speed + 1");
        rule("DR-2", "'%s'".formatted("x".repeat(5_000)));
        release(1, "DR-1", "DR-2");

        var rules = replica.release(1).orElseThrow().rulesOf("PS");
        assertThat(decompose(List.of(rules.get(0)))).hasSize(1);
        assertThatThrownBy(() -> decompose(rules))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageStartingWith("decomposition rule DR-2/1.0: speed of CFS: cannot compute")
                .hasMessageContaining("does not compile");
    }

    @Test
    void neverLetsARuleApplyWhoseConditionDoesNotCompile() {
        specification();
        put("decompositionRule", "DR-1", """
                {"name": "DR-1", "specification": {"id": "PS"}, "when": "item.sped > 1",
                 "produce": [{"specification": {"id": "CFS"}}]}""");
        release(1, "DR-1");

        assertThatThrownBy(() -> decompose(replica.release(1).orElseThrow().rulesOf("PS")))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageStartingWith("decomposition rule DR-1/1.0: when: cannot compute");
    }

    @Test
    void usesLaterReleasesThoughAnEarlierOneCannotBeRead() {
        specification();
        put("decompositionRule", "DR-0", "{\"name\": \"DR-0\", \"specification\": {\"id\": \"PS\"}}");
        rule("DR-1", "item.speed");
        release(1, "DR-0");
        release(2, "DR-1");

        assertThat(replica.release(1)).isEmpty();
        assertThat(replica.current()).map(CatalogRelease::number).contains(2L);
    }

    @Test
    void assemblesOlderReleasesAnewWhenSomebodyAsksForThem() {
        specification();
        for (int number = 1; number <= 3 * RecentReleases.MOST; number++) {
            rule("DR-" + number, "item.speed + " + number);
            release(number, "DR-" + number);
        }

        for (int number = 1; number <= 3 * RecentReleases.MOST; number++) {
            var release = replica.release(number).orElseThrow();
            assertThat(release.number()).isEqualTo(number);
            assertThat(decompose(release.rulesOf("PS"))
                            .getFirst()
                            .characteristics()
                            .get("speed"))
                    .hasToString(String.valueOf(5 + number));
        }
        assertThat(replica.current()).map(CatalogRelease::number).contains(3L * RecentReleases.MOST);
    }

    @Test
    void assemblesAReleaseOnceForAllWhoUseItOneAfterTheOther() {
        specification();
        rule("DR-1", "item.speed");
        for (int number = 1; number <= 3 * RecentReleases.MOST; number++) {
            release(number, "DR-1");
        }

        var first = replica.release(1).orElseThrow();
        for (int number = 2; number <= RecentReleases.MOST; number++) {
            replica.release(number);
            assertThat(replica.release(1).orElseThrow()).isSameAs(first);
        }
    }

    @Test
    void usesAReleaseWhoseEntriesComeAfterItAsCompactionLeavesThem() {
        specification();
        rule("DR-1", "item.speed");
        release(1, "DR-1");
        release(2, "DR-1", "DR-2");
        assertThat(replica.current()).map(CatalogRelease::number).contains(1L);
        assertThat(replica.release(2)).isEmpty();

        rule("DR-2", "item.speed");

        assertThat(replica.current()).map(CatalogRelease::number).contains(2L);
        assertThat(replica.release(2).orElseThrow().rulesOf("PS")).hasSize(2);
    }

    @Test
    void waitsForEntriesOfWhichItKeepsNothing() {
        specification();
        announce(1, "category", "C");
        assertThat(replica.current()).isEmpty();

        put("category", "C", "{\"name\": \"C\"}");

        assertThat(replica.current()).map(CatalogRelease::number).contains(1L);
    }

    @Test
    void usesAReleaseThatIsAnnouncedAgainOnceItCanBeRead() {
        specification();
        put("decompositionRule", "DR-1", "{\"name\": \"DR-1\", \"specification\": {\"id\": \"PS\"}}");
        release(1, "DR-1");
        assertThat(replica.release(1)).isEmpty();

        rule("DR-1", "item.speed");
        release(1, "DR-1");

        assertThat(replica.release(1)).isPresent();
    }

    @Test
    void compilesNoMoreOfAReleaseThanThereIsRoomFor() {
        specification();
        var length = Bounds.EXPRESSION - 100;
        var ids = IntStream.range(0, Bounds.RELEASE_EXPRESSIONS / length + 1)
                .mapToObj(i -> "DR-" + (100 + i))
                .toArray(String[]::new);
        for (var id : ids) {
            rule(id, "'%s'".formatted("x".repeat(length)));
        }
        release(1, ids);

        var rules = replica.release(1).orElseThrow().rulesOf("PS");
        assertThat(decompose(rules.subList(0, 1))).hasSize(1);
        assertThatThrownBy(() -> decompose(List.of(rules.getLast())))
                .isInstanceOf(ExpressionFailed.class)
                .hasMessageContaining("all expressions of a release may have at most 400000 characters");
    }

    private static List<DecomposedItem> decompose(List<DecompositionRule> rules) {
        return Decomposer.decompose(new Demand("PS", Map.of("speed", 5), Map.of()), rules, new Allowance());
    }

    private void specification() {
        put("productSpecification", "PS", """
                {"name": "PS", "productSpecCharacteristic": [{"name": "speed", "valueType": "integer"}]}""");
    }

    private void rule(String id, String speed) {
        put("decompositionRule", id, """
                {"name": "%s", "specification": {"id": "PS"},
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "%s"}}]}""".formatted(id, speed));
    }

    private void release(long number, String... rules) {
        announce(number, "decompositionRule", rules);
    }

    private void announce(long number, String type, String... ids) {
        var members = new StringBuilder("{\"type\": \"productSpecification\", \"id\": \"PS\", \"version\": \"1.0\"}");
        for (var id : ids) {
            members.append(", {\"type\": \"%s\", \"id\": \"%s\", \"version\": \"1.0\"}".formatted(type, id));
        }
        receive("catalogRelease/" + number, "catalogRelease", """
                {"id": "%1$d", "number": %1$d, "name": "Release", "manifest": [%2$s]}""".formatted(number, members));
    }

    private void put(String type, String id, String content) {
        receive(type + "/" + id + "/1.0", type, content);
    }

    private void receive(String key, String type, String content) {
        var event = """
                {"eventId": "E", "eventType": "T", "eventTime": "2026-03-01T09:00:00Z", "event": {"%s": %s}}""".formatted(type, content);
        replica.receive(key, Json.mapper().readValue(event, EventEnvelope.class));
        replica.advance();
    }
}
