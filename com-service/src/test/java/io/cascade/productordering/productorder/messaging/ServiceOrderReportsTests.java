package io.cascade.productordering.productorder.messaging;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.productordering.productorder.ProductOrderItemState;
import io.cascade.productordering.productorder.application.FollowServiceOrders.Report;
import io.cascade.testing.MutableClock;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What product ordering makes of the events of service orders. */
class ServiceOrderReportsTests {

    @Test
    void collectCompletedItems() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"completed","service":{}},
                {"id":"SOI-002","action":"add","state":"completed","service":{}}""")).containsExactly(new Report.Completed("PO-1", Set.of("SOI-001", "SOI-002"), 7));
    }

    @Test
    void letItemsThatRunGoOn() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"inProgress","service":{}}""")).containsExactly(new Report.Resumed("PO-1", Set.of("SOI-001"), 7));
    }

    @Test
    void passOnWhyAnItemWaits() {
        assertThat(reports("""
                {"id":"SOI-001","action":"add","state":"held","service":{},"waiting":
                  {"on":"network planning","reason":"no port","since":"2026-02-28T00:00:00Z","remedy":"a port"}}"""))
                .containsExactly(new Report.Blocked(
                        "PO-1",
                        Set.of("SOI-001"),
                        7,
                        ProductOrderItemState.HELD,
                        Waiting.on("network planning", "no port", NINE).unblockedBy("a port")));
    }

    @ParameterizedTest
    @CsvSource({"held, HELD", "pending, PENDING", "failed, HELD", "rejected, HELD"})
    void holdAProductThatCannotBeBuiltUntilSomebodyDecides(String state, ProductOrderItemState blocked) {
        assertThat(reports("{\"id\":\"SOI-001\",\"action\":\"add\",\"state\":\"%s\",\"service\":{}}".formatted(state)))
                .singleElement()
                .isInstanceOfSatisfying(Report.Blocked.class, report -> {
                    assertThat(report.as()).isEqualTo(blocked);
                    assertThat(report.reason().on()).isEqualTo("SOM");
                    assertThat(report.reason().reason()).contains("SO-1", "SOI-001", "no such specification");
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

    private static List<Report> reports(String items) {
        return read("""
                {"id":"SO-1","version":7,"state":"inProgress",
                 "externalReference":[{"id":"PO-1","externalReferenceType":"productOrder"}],
                 "serviceOrderItem":[%s],
                 "errorMessage":[{"code":"unknownSpecification","reason":"no such specification"}]}""".formatted(items));
    }

    private static List<Report> read(String progress) {
        return new ServiceOrderReports(MutableClock.startingAt(NINE))
                .in(Json.mapper().readValue(progress, ServiceOrderProgressDto.class));
    }
}
