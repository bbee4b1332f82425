package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ServiceTroubles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What operators can do about records that could not be used. */
@ProductOrderingTest
class ParkedRecordIT {

    private static final int MEGABYTE = 1024 * 1024;
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

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "offset=2", "sort=id", "topic=x", "fields=id&limit=1"})
    void refusesWhatItsListDoesNotKnow(String query) {
        client.get().uri(PARKED + "?" + query).exchange().expectStatus().isBadRequest();
    }

    @Test
    void showsWhatIsKnownOfARecordWithoutAKey() {
        som.sends(1, null, bytes("no event"));
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
    void showsHeadersAndPayloadOfOneRecord() {
        som.sends(0, null, bytes("no événement"), List.of(new RecordHeader("trace", bytes("first"))));
        som.sends(1, null, new byte[] {(byte) 0xFF, 0});
        await().until(() -> parked().size() == 2);
        var ids = parked().stream()
                .collect(Collectors.toMap(one -> one.get("partition").asInt(), ParkedRecordIT::idOf));

        var text = read("/" + ids.get(0));
        assertThat(text.get("payload")).isEqualTo(tree("""
                {"encoding": "utf-8", "value": "no événement", "bytes": 14}"""));
        assertThat(text.get("headers")).isEqualTo(tree("""
                [{"key": "trace", "value": "first"}]"""));
        assertThat(read("/" + ids.get(1)).get("payload")).isEqualTo(tree("""
                {"encoding": "base64", "value": "/wA=", "bytes": 2}"""));
        assertThat(read("/%d?fields=size".formatted(ids.get(1)))).isEqualTo(tree("""
                {"id": %d, "size": 2}""".formatted(ids.get(1))));
    }

    @Test
    void listsHeadersAndBeginningsOfPayloadsForThoseWhoAskForThem() {
        som.sends(0, null, bytes("x".repeat(5_000)));
        await().until(() -> !parked().isEmpty());

        assertThat(parked().getFirst().propertyNames()).doesNotContain("headers", "payload");
        assertThat(read("?fields=headers").get(0).propertyNames()).containsExactlyInAnyOrder("id", "headers");
        var beginning = read("?fields=size,payload").get(0);
        assertThat(beginning.at("/size").asInt()).isEqualTo(5_000);
        assertThat(beginning.at("/payload/bytes").asInt()).isEqualTo(1_024);
        assertThat(beginning.at("/payload/value").asString()).isEqualTo("x".repeat(1_024));
    }

    @Test
    void listsNoMoreThanTwoMegabytesOfPayloads() {
        jdbc.update("""
                insert into parked_record (topic, kafka_partition, kafka_offset, fingerprint, headers, payload,
                    payload_size, reason, parked_at)
                select 'topic', 0, n, '', jsonb_build_array(jsonb_build_object('key', repeat('h', 4000))), 'payload',
                    7, 'too many', now()
                from generate_series(1, 1001) n""");

        assertThat(read("")).hasSize(1_000);
        assertThat(read("?fields=payload")).hasSize(1_000);
        assertThat(read("?fields=headers").size()).isBetween(500, 524);
    }

    @Test
    void readsARecordAgainOfWhichOnlyTheBeginningWasKept() {
        var id = orderWithABadReport();
        som.completesAtLength(3 * MEGABYTE / 2, id, "SOI-001", "SOI-002", "SOI-003");
        await().until(() -> parked().size() == 2);
        assertThat(read("/" + idOf(parked().getLast())).at("/payload/bytes").asInt())
                .isEqualTo(MEGABYTE);
        mend(parked().getFirst(), som.heldReport(id, "SOI-001"));

        assertThat(retry(parked().getFirst()).getStatus().value()).isEqualTo(204);

        orders.awaitState(id, "completed");
        assertThat(parked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kafka_offset = 1000000", "kafka_partition = 77", "topic = topic || 's'", "fingerprint = ''"})
    void saysWhatToDoAboutARecordThatIsNowhereWhole(String change) {
        var id = orderWithABadReport();
        som.completesAtLength(3 * MEGABYTE / 2, id, "SOI-001");
        await().until(() -> parked().size() == 2);
        mend(parked().getFirst(), som.heldReport(id, "SOI-001"));
        var large = parked().getLast();
        jdbc.update("update parked_record set %s where id = ?".formatted(change), idOf(large));

        var answer = retry(parked().getFirst());

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(answer.getResponseBody())
                .contains("record " + idOf(large))
                .containsAnyOf("its topic holds it no more", "nobody here listens");
    }

    @Test
    void saysWhatToDoAboutARecordThatIsLargerThanIsRead() {
        som.sends(0, bytes("large"), new byte[5 * MEGABYTE]);
        await().until(() -> !parked().isEmpty());

        var answer = retry(parked().getFirst());

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(answer.getResponseBody())
                .contains("it has 5242880 bytes, and at most 4194304 are read; have its sender send it anew in fewer");
    }

    @Test
    void knowsNoRecordOfThatId() {
        client.post().uri(PARKED + "/no-number/retry").exchange().expectStatus().isNotFound();
        client.post().uri(PARKED + "/999999/retry").exchange().expectStatus().isNotFound();
        client.get().uri(PARKED + "/999999").exchange().expectStatus().isNotFound();
        client.delete().uri(PARKED + "/999999").exchange().expectStatus().isNotFound();
    }

    private String orderWithABadReport() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.babbles("SO-" + id);
        await().until(() -> parked().size() == 1);
        return id;
    }

    private String orderWithReportsBehindABadOne() {
        var id = orderWithABadReport();
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
        return read("").valueStream().toList();
    }

    /** @param what below the address of all that is parked */
    private JsonNode read(String what) {
        return tree(client.get()
                .uri(PARKED + what)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    private static JsonNode tree(String json) {
        return Json.mapper().readTree(json);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
