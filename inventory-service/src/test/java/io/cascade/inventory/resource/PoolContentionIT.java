package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.Command.release;
import static io.cascade.inventory.resource.Command.reserveFrom;
import static io.cascade.inventory.resource.Command.share;
import static io.cascade.inventory.resource.ResourceInventoryClient.vlans;
import static io.cascade.tmf.inventory.CommandOutcomeType.DONE;
import static io.cascade.tmf.inventory.CommandOutcomeType.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.CascadeServiceTest;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.ResourceCommandDto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds of a pool while everybody wants it at once. */
@CascadeServiceTest
class PoolContentionIT {

    private static final int THREADS = 64;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    ResourceInventoryClient inventory;

    @BeforeEach
    void connect() {
        inventory = new ResourceInventoryClient(http);
    }

    @Test
    void neverGivesAnEntryToTwoAndRefusesOnlyWhenAllAreGiven() throws Exception {
        inventory.open(vlans("VLAN/SCARCE", 1, 100));

        var verdicts = atOnce(THREADS, thread -> () -> {
            var own = new ArrayList<CommandVerdictDto>();
            for (int i = 0; i < 5; i++) {
                own.addAll(inventory.send(reserveFrom("VLAN/SCARCE", "scarce-%d-%d".formatted(thread, i))));
            }
            return own;
        });

        assertThat(verdicts).hasSize(THREADS * 5);
        assertThat(resourcesOf(verdicts)).hasSize(100).doesNotHaveDuplicates();
        assertThat(verdicts.stream().filter(verdict -> verdict.outcome() == REFUSED))
                .hasSize(THREADS * 5 - 100)
                .allMatch(verdict -> "poolExhausted".equals(verdict.code()));
        assertThat(inventory.pool("VLAN/SCARCE"))
                .returns(0, pool -> pool.free())
                .returns(100, pool -> pool.reserved());
        assertThat(ownersOfTwo()).isZero();
    }

    @RepeatedTest(5)
    void servesExactlyAsManyAsItHolds() throws Exception {
        var pool = "VLAN/EXACT/" + System.nanoTime();
        inventory.open(vlans(pool, 1, THREADS * 3));

        var verdicts = atOnce(
                THREADS,
                thread -> () -> inventory.send(
                        reserveFrom(pool, pool + thread + "a"),
                        reserveFrom(pool, pool + thread + "b"),
                        reserveFrom(pool, pool + thread + "c")));

        assertThat(resourcesOf(verdicts)).hasSize(THREADS * 3).doesNotHaveDuplicates();
    }

    @Test
    void waitsForANeighbourThatMayGiveTheLastEntryBack() throws Exception {
        inventory.open(vlans("VLAN/LAST", 1, 1));

        try (var pool = Executors.newSingleThreadExecutor()) {
            var verdict = transaction.execute(tx -> {
                jdbc.queryForList("select id from resource where pool_id = 'VLAN/LAST' for update");
                var waiting = pool.submit(
                        () -> inventory.send(reserveFrom("VLAN/LAST", "last")).getFirst());
                await().until(() -> waitingForALock() == 1);
                return waiting;
            });

            assertThat(verdict.get().outcome()).isEqualTo(DONE);
        }
    }

    @Test
    void keepsItsBooksWhileEntriesComeAndGo() throws Exception {
        inventory.open(vlans("VLAN/BUSY-A", 1, 8));
        inventory.open(vlans("VLAN/BUSY-B", 1, 8));

        atOnce(16, thread -> () -> {
            var own = new ArrayList<CommandVerdictDto>();
            for (int i = 0; i < 20; i++) {
                var key = "busy-%d-%d".formatted(thread, i);
                var batch = new ArrayList<>(
                        List.of(reserveFrom("VLAN/BUSY-A", key + "-a"), reserveFrom("VLAN/BUSY-B", key + "-b")));
                Collections.shuffle(batch, new Random(thread * 100 + i));
                own.addAll(inventory.send(batch));
                inventory.send(release(key + "-a"), release(key + "-b"));
            }
            return own;
        });

        assertThat(inventory.pool("VLAN/BUSY-A").free()).isEqualTo(8);
        assertThat(inventory.pool("VLAN/BUSY-B").free()).isEqualTo(8);
        assertThat(ownersOfTwo()).isZero();
        assertThat(overlappingOwners()).isZero();
    }

    @Test
    void answersTheSameCommandSentByManyWithOneResource() throws Exception {
        inventory.open(vlans("VLAN/SAME", 1, 10));
        var batch = IntStream.range(0, 4)
                .mapToObj(i -> reserveFrom("VLAN/SAME", "same-" + i))
                .toList();

        var verdicts = atOnce(16, thread -> () -> inventory.send(shuffled(batch, thread)));

        assertThat(verdicts).extracting(CommandVerdictDto::outcome).containsOnly(DONE);
        assertThat(resourcesOf(verdicts).stream().distinct()).hasSize(4);
        assertThat(inventory.pool("VLAN/SAME").reserved()).isEqualTo(4);
    }

    @Test
    void makesASharedResourceOnceForAllWhoAskAtOnce() throws Exception {
        var verdicts = atOnce(
                THREADS,
                thread -> () -> inventory.send(
                        share("RS-BANDWIDTH-POLICY", "BW-ALL", "all-" + thread),
                        share("RS-BANDWIDTH-POLICY", "BW-ELSE", "else-" + thread)));

        assertThat(verdicts).extracting(CommandVerdictDto::outcome).containsOnly(DONE);
        var shared = resourcesOf(verdicts).stream().distinct().toList();
        assertThat(shared).hasSize(2);
        assertThat(inventory.resource(shared.getFirst()).usedBy()).hasSize(THREADS);
    }

    private long waitingForALock() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'",
                Long.class);
    }

    private long ownersOfTwo() {
        return jdbc.queryForObject(
                "select count(*) from (select resource_id from reservation where exclusive and released_at is null"
                        + " group by resource_id having count(*) > 1) as twice",
                Long.class);
    }

    /** How often the journal has a resource reserved again before it was free again. */
    private long overlappingOwners() {
        return jdbc.queryForObject(
                "select count(*) from (select move ->> 'to' as entered, lag(move ->> 'to')"
                        + " over (partition by aggregate_id order by version, n) as before"
                        + " from journal_entry, jsonb_array_elements(moves) with ordinality as each (move, n)) as steps"
                        + " where entered = 'RESERVED' and before <> 'FREE'",
                Long.class);
    }

    private static List<ResourceCommandDto> shuffled(List<ResourceCommandDto> batch, int seed) {
        var shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<String> resourcesOf(List<CommandVerdictDto> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == DONE)
                .map(verdict -> verdict.resource().id())
                .toList();
    }

    private static <T> List<T> atOnce(int threads, IntFunction<Callable<List<T>>> work)
            throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<T>();
            for (Future<List<T>> one :
                    pool.invokeAll(IntStream.range(0, threads).mapToObj(work).toList())) {
                all.addAll(one.get());
            }
            return all;
        }
    }
}
