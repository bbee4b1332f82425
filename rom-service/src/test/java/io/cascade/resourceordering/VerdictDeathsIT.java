package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.errand.SetAside;
import io.cascade.messaging.errand.SetAsideWork;
import io.cascade.messaging.life.Heir;
import io.cascade.messaging.life.Lives;
import io.cascade.resourceordering.NetworkStub.Manner;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Verdicts are acted on from memory: one that ends the process must not end the next one too. */
@ResourceOrderingTest
class VerdictDeathsIT {

    private static final int HEAP_EXHAUSTED = 3;

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectProvider<Heir> heirs;

    @Autowired
    private SetAsideWork setAsideWork;

    @Autowired
    private MutableClock clock;

    private String id;

    @BeforeEach
    void anOrderWaitsForItsVerdict() {
        network.behave("olt-netconf", Manner.SILENT);
        id = orders.place(bearerOrder().body());
        await().until(() -> network.commandsFor(id).size() == 1 && isAskedAboutLater());
    }

    @Test
    void whatWaitsForVerdictsIsTriedAloneAfterAnEndFromWithin() {
        network.succeedSilently(request());
        jdbc.update("update errand set due_at = now() + interval '1000 days' where subject = ?", id);

        aProcessEndsWith(HEAP_EXHAUSTED);

        orders.awaitState(id, "completed");
    }

    @Test
    void aKillFromOutsideMakesNothingSuspect() {
        aProcessEndsWith(137);

        assertThat(jdbc.queryForList("select is_suspect from errand where subject = ?", Boolean.class, id))
                .containsExactly(false);
    }

    @Test
    void theVerdictOfAnOrderThatIsSetAsideIsNotActedOnBeforeSomebodyRetriesIt() {
        jdbc.update("update errand set is_suspect = true, deaths = 3 where subject = ?", id);
        setAsideWork.setDeadlyAside();
        assertThat(orders.awaitState(id, "held").at("/orderItem/0/waiting/code").asString())
                .isEqualTo("workSetAside");

        network.succeed(request());
        network.behave("olt-netconf", Manner.PROMPT);
        orders.awaitState(orders.place(bearerOrder().body()), "completed");
        assertThat(orders.stateOf(id)).isEqualTo("held");

        var work = setAsideWork.all().stream()
                .filter(one -> one.subject().equals(id))
                .map(SetAside::id)
                .findFirst()
                .orElseThrow();
        assertThat(setAsideWork.retry(work)).isTrue();
        orders.awaitState(id, "completed");
    }

    /** Another process of the same service, beside the one under test. */
    private void aProcessEndsWith(int exit) {
        for (int life = 0; life < 2; life++) {
            new Lives(jdbc, transaction, heirs, clock, "tested", exit).afterPropertiesSet();
        }
    }

    private boolean isAskedAboutLater() {
        return !jdbc.queryForList(
                        "select 1 from errand where subject = ? and kind = 'await-verdicts'", Integer.class, id)
                .isEmpty();
    }

    private String request() {
        return id + ":ROI-001:1";
    }
}
