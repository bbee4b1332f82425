package io.cascade.productordering.productorder.wire;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildNews;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ChildState;
import io.cascade.testing.MutableClock;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What product ordering makes of the events of service orders. */
class ServiceOrderReportsTests {

    @Test
    void collectCompletedItems() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"completed","service":{}},
                {"id":"SOI-002","action":"add","state":"completed","service":{}}"""))
                .containsExactly(news("SOI-001", ChildState.DONE, null), news("SOI-002", ChildState.DONE, null));
    }

    @Test
    void letItemsThatRunGoOn() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"inProgress","service":{}}""")).containsExactly(news("SOI-001", ChildState.UNDERWAY, null));
    }

    @Test
    void passOnWhyAnItemWaits() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"held","service":{},"waiting":
                  {"party":"networkPlanning","on":"network planning","code":"poolExhausted","reason":"no port",
                   "since":"2026-02-28T00:00:00Z","remedy":"a port"}}"""))
                .containsExactly(news(
                        "SOI-001",
                        ChildState.HELD,
                        Waiting.on(
                                        Party.NETWORK_PLANNING,
                                        "poolExhausted",
                                        "no port",
                                        Instant.parse("2026-02-28T00:00:00Z"))
                                .unblockedBy("a port")));
    }

    @Test
    void passOnAReasonOfSomebodyWhoSpeaksNoCodes() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"held","service":{},"waiting":
                  {"on":"the far side","reason":"rain","since":"2026-02-28T00:00:00Z"}}"""))
                .extracting(news -> news.report().waiting())
                .containsExactly(Waiting.on(Party.OTHER, "blockedBelow", "rain", Instant.parse("2026-02-28T00:00:00Z"))
                        .named("the far side"));
    }

    @ParameterizedTest
    @CsvSource({
        "held, HELD, blockedBelow",
        "pending, PENDING, blockedBelow",
        "failed, REFUSED, endedBelow",
        "rejected, REFUSED, endedBelow",
        "partial, REFUSED, endedBelow",
        "cancelled, UNDONE, endedBelow"
    })
    void holdAProductThatCannotBeBuiltUntilSomebodyDecides(String state, ChildState blocked, String code) {
        assertThat(reports("{\"id\":\"SOI-001\",\"action\":\"add\",\"state\":\"%s\",\"service\":{}}".formatted(state)))
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.report().state()).isEqualTo(blocked);
                    var waiting = Objects.requireNonNull(news.report().waiting());
                    assertThat(waiting.party()).isEqualTo(Party.SOM);
                    assertThat(waiting.code()).isEqualTo(code);
                    assertThat(waiting.reason()).contains("SO-1", "SOI-001", state, "no such specification");
                });
    }

    @Test
    void haveNothingToSayOfItemsThatWereOnlyTaken() {
        assertThat(reports("{\"id\":\"SOI-001\",\"action\":\"add\",\"state\":\"acknowledged\",\"service\":{}}"))
                .isEmpty();
        assertThat(reports("{\"id\":\"SOI-001\",\"action\":\"add\",\"service\":{}}"))
                .isEmpty();
    }

    @Test
    void ignoreServiceOrdersOfOthers() {
        var foreign = """
                {"id":"SO-1","state":"completed","externalReference":[{"id":"CRM-7","externalReferenceType":"ticket"}],
                 "serviceOrderItem":[{"id":"1","action":"add","state":"completed","service":{}}]}""";

        assertThat(read(foreign)).isEmpty();
    }

    private static List<ChildNews<ChildReport>> reports(String items) {
        return read("""
                {"id":"SO-1","version":7,"state":"inProgress",
                 "externalReference":[{"id":"PO-1","externalReferenceType":"productOrder"}],
                 "serviceOrderItem":[%s],
                 "errorMessage":[{"code":"unknownSpecification","reason":"no such specification"}]}""".formatted(items));
    }

    private static List<ChildNews<ChildReport>> read(String progress) {
        return new ServiceOrderReports(MutableClock.startingAt(NINE))
                .in(Json.mapper().readValue(progress, ServiceOrderProgressDto.class));
    }

    private static ChildNews<ChildReport> news(String item, ChildState state, @Nullable Waiting waiting) {
        return new ChildNews<>("PO-1", "SO-1", new ChildReport(item, 7, state, waiting));
    }
}
