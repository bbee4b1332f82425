package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.platform.json.Json;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What operators can do about records that could not be used. */
@ProductOrderingTest
class ParkedRecordIT {

    private static final String PARKED = "/operations/v1/parkedRecord";

    @Autowired
    private OrderApi orders;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private ServiceTroubles troubles;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RestTestClient client;

    @BeforeEach
    void forgetEarlierOnes() {
        jdbc.update("delete from parked_record");
    }

    @Test
    void appliesARecordAndEverythingBehindItOnceTheCauseIsMended() {
        var id = orderWithReportsBehindABadOne();
        var bad = parked().getFirst();
        mend(bad, som.heldReport(id, "SOI-001"));

        assertThat(retry(bad).getStatus().value()).isEqualTo(204);

        orders.awaitState(id, "completed");
        assertThat(parked()).isEmpty();
    }

    @Test
    void saysWhichRecordStillFailsAndWhy() {
        orderWithReportsBehindABadOne();
        var bad = parked().getFirst();
        var behind = parked().getLast();

        var again = retry(bad);
        assertThat(again.getStatus().value()).isEqualTo(409);
        assertThat(again.getResponseBody()).contains("\"code\":\"parked\"", "record " + bad.get("id"), "not an order");
        assertThat(retry(behind).getResponseBody()).contains("record " + bad.get("id"), "retried first");
        assertThat(parked()).hasSize(2);
    }

    @Test
    void goesOnWithThoseBehindOnceARecordIsGivenUp() {
        var id = orderWithReportsBehindABadOne();
        var bad = parked().getFirst();
        var behind = parked().getLast();
        assertThat(behind.get("reason").asString()).contains("behind");

        client.delete()
                .uri(PARKED + "/{id}", idOf(bad))
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(retry(behind).getStatus().value()).isEqualTo(204);

        orders.awaitState(id, "completed");
    }

    @Test
    void showsWhatIsKnownOfARecordWithoutAKey() {
        som.sends(1, null, "no event".getBytes(StandardCharsets.UTF_8));
        await().until(() -> !parked().isEmpty());

        var record = parked().getFirst();

        assertThat(record.get("topic").asString()).endsWith("tmf.service-order.v1");
        assertThat(record.get("partition").asInt()).isOne();
        assertThat(record.get("offset").isIntegralNumber()).isTrue();
        assertThat(record.get("size").asInt()).isEqualTo(8);
        assertThat(record.get("parkedAt").isString()).isTrue();
        assertThat(record.has("key")).isFalse();
        assertThat(troubles.told()).contains(PARKED);
        assertThat(retry(record).getStatus().value()).isEqualTo(409);
    }

    @Test
    void cannotApplyWhatIsNotWhole() {
        som.sends(0, "large".getBytes(StandardCharsets.UTF_8), new byte[5 * 1024 * 1024]);
        await().until(() -> !parked().isEmpty());

        assertThat(retry(parked().getFirst()).getResponseBody()).contains("only the beginning of it was kept");
        assertThat(parked().getFirst().get("reason").asString()).contains("at most");
    }

    @Test
    void knowsNoRecordOfThatId() {
        client.post().uri(PARKED + "/no-number/retry").exchange().expectStatus().isNotFound();
        client.post().uri(PARKED + "/999999/retry").exchange().expectStatus().isNotFound();
        client.delete().uri(PARKED + "/999999").exchange().expectStatus().isNotFound();
    }

    private String orderWithReportsBehindABadOne() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.babbles("SO-" + id);
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        await().until(() -> parked().size() == 2);
        return id;
    }

    /** As if whatever keeps the record from being used were mended. */
    private void mend(JsonNode record, byte[] value) {
        jdbc.update(
                "update parked_record set payload = ?, payload_size = ? where id = ?",
                value,
                value.length,
                idOf(record));
    }

    private List<JsonNode> parked() {
        return Json.mapper()
                .readTree(client.get()
                        .uri(PARKED)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(String.class)
                        .getResponseBody())
                .valueStream()
                .toList();
    }

    private EntityExchangeResult<String> retry(JsonNode record) {
        return client.post()
                .uri(PARKED + "/{id}/retry", idOf(record))
                .exchange()
                .returnResult(String.class);
    }

    private static long idOf(JsonNode record) {
        return record.get("id").asLong();
    }
}
