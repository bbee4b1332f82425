package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.messaging.errand.Watchdog;
import io.cascade.testing.OrderApi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** An order of which the work ended the service again and again, as its operators see it. */
@ProductOrderingTest
class SetAsideIT {

    private static final String WORK = "/operations/v1/setAsideWork";

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Watchdog watchdog;

    @Autowired
    private RestTestClient client;

    @Test
    void isHeldListedAndGoesOnWhenSomebodySaysSo() {
        farSide.goAway(FarSide.CREDIT);
        var id = orders.place(Requests.golden());
        await().until(() -> isPostponed(id));
        hasFelledTheServiceThreeTimes(id);

        context.publishEvent(new ContextRefreshedEvent(context));

        var waiting = orders.awaitState(id, "held").at("/productOrderItem/0/waiting");
        assertThat(waiting.get("code").asString()).isEqualTo("workSetAside");
        assertThat(waiting.get("remedy").asString()).contains(WORK);
        assertThat(get("/actuator/health/troubles").toString()).contains(WORK);
        watchdog.sweep();
        assertThat(jdbc.queryForList("select kind from errand where subject = ?", String.class, id))
                .isEmpty();

        farSide.comeBack(FarSide.CREDIT);
        client.post()
                .uri(WORK + "/{id}/retry", workAbout(id).get("id").asLong())
                .exchange()
                .expectStatus()
                .isAccepted();

        orders.awaitState(id, "inProgress");
        assertThat(get(WORK).valueStream().map(work -> work.get("subject").asString()))
                .doesNotContain(id);
    }

    @Test
    void knowsNoWorkOfThatId() {
        client.post().uri(WORK + "/no-number/retry").exchange().expectStatus().isNotFound();
        client.post().uri(WORK + "/999999/retry").exchange().expectStatus().isNotFound();
    }

    private boolean isPostponed(String id) {
        return jdbc.queryForObject(
                        "select count(*) from errand where subject = ? and in_hand_of is null", Integer.class, id)
                == 1;
    }

    private void hasFelledTheServiceThreeTimes(String id) {
        jdbc.update("update errand set is_suspect = true, is_alone = true, deaths = 3 where subject = ?", id);
    }

    private JsonNode workAbout(String id) {
        return get(WORK)
                .valueStream()
                .filter(work -> work.get("subject").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(String path) {
        return Json.mapper()
                .readTree(client.get()
                        .uri(path)
                        .exchange()
                        .returnResult(String.class)
                        .getResponseBody());
    }
}
