package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A client that does not know whether its request arrived sends it again. */
@CascadeServiceTest
@TestPropertySource(properties = "cascade.idempotency.patience=PT2S")
class IdempotencyIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";
    private static final String BODY = "{\"name\": \"twice\", \"status\": \"created\"}";

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestWorkspace workspace;

    private final String key = UUID.randomUUID().toString();

    @Test
    void sixtyFourAtOnceMakeOneProductAndHearTheSame() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> send = () -> post(PRODUCTS, key, BODY.replace("twice", key));
            var answers = clients.invokeAll(Collections.nCopies(64, send)).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).allMatch(answer -> answer.status() == 201);
            assertThat(answers.stream().distinct()).hasSize(1);
        }
        assertThat(jdbc.queryForObject("select count(*) from product where name = ?", Long.class, key))
                .isEqualTo(1);
    }

    @Test
    void theFirstAnswerIsGivenAgainEvenWhenTheProductHasChangedSince() {
        var first = post(PRODUCTS, key, BODY);
        http.patch()
                .uri(first.body().get("href").asString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"changed\"}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(post(PRODUCTS, key, BODY.replace(" ", ""))).isEqualTo(first);
    }

    @Test
    void aKeyDoesNotServeTwoBodies() {
        post(PRODUCTS, key, BODY);

        var second = post(PRODUCTS, key, BODY.replace("twice", "thrice"));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body().get("code").asString()).isEqualTo("idempotencyKeyReused");
    }

    @Test
    void aRequestThatAnOutageCutShortIsSentAgainByTheSameKey() {
        var body = BODY.replace("twice", key);
        workspace.databaseGoesAway();
        try {
            assertThat(post(PRODUCTS, key, body).status()).isEqualTo(503);
        } finally {
            workspace.databaseIsBack();
        }

        await().until(() -> post(PRODUCTS, key, body).status() == 201);

        assertThat(post(PRODUCTS, key, body).status()).isEqualTo(201);
        assertThat(jdbc.queryForObject("select count(*) from product where name = ?", Long.class, key))
                .isEqualTo(1);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        assertThat(post(PRODUCTS, key, "{\"name\": \"twice\"}").status()).isEqualTo(400);
        assertThat(post(PRODUCTS, key, BODY).status()).isEqualTo(201);
    }

    @Test
    void oneKeyAtTwoAddressesIsTwoKeys() {
        var hub = "/tmf-api/productInventory/v4/hub";
        var listener = "{\"callback\": \"http://localhost:9/listen\"}";

        assertThat(post(PRODUCTS, key, BODY).status()).isEqualTo(201);
        var registered = post(hub, key, listener);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(post(hub, key, listener)).isEqualTo(registered);
    }

    @Test
    void aKeyMayNotBeEndless() {
        var refused = post(PRODUCTS, "k".repeat(256), BODY);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().toString()).contains("Idempotency-Key");
    }

    @Test
    void aTwinWhoseFirstTakesTooLongIsToldSo() {
        var answer = transaction.execute(tx -> {
            jdbc.update(
                    "insert into first_answer (address, key, fingerprint, received_at) values (?, ?, '', ?)",
                    PRODUCTS,
                    key,
                    Timestamp.from(Instant.now()));
            tx.setRollbackOnly();
            return post(PRODUCTS, key, BODY);
        });

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().get("code").asString()).isEqualTo("twinUnderWay");
        assertThat(post(PRODUCTS, key, BODY).status()).isEqualTo(201);
    }

    private Answer post(String address, String idempotencyKey, String body) {
        var answer = http.post()
                .uri(address)
                .header("Idempotency-Key", idempotencyKey)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return new Answer(
                answer.getStatus().value(),
                String.valueOf(answer.getResponseHeaders().getLocation()),
                String.valueOf(answer.getResponseHeaders().getETag()),
                Json.mapper().readTree(answer.getResponseBody()));
    }

    private record Answer(int status, String location, String tag, JsonNode body) {}
}
