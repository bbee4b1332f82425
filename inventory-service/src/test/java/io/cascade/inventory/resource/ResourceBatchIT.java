package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.Command.activate;
import static io.cascade.inventory.resource.Command.release;
import static io.cascade.inventory.resource.Command.reserveFrom;
import static io.cascade.inventory.resource.ResourceInventoryClient.vlans;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.inventory.StatementCount;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.ResourceCommandDto;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What a batch costs. */
@CascadeServiceTest
@Import(StatementCount.class)
class ResourceBatchIT {

    private static final Logger LOG = LoggerFactory.getLogger(ResourceBatchIT.class);
    private static final List<String> POOLS = List.of("OLT-PORT", "VLAN", "IPV4", "IPV6", "CPE");

    @Autowired
    RestTestClient http;

    @Autowired
    StatementCount statements;

    ResourceInventoryClient inventory;

    @BeforeEach
    void connect() {
        inventory = new ResourceInventoryClient(http);
    }

    @Test
    void takesAsManyStatementsForAHundredCommandsAsForOne() {
        POOLS.forEach(pool -> inventory.open(vlans(pool + "/COUNT", 1, 100)));

        assertThat(statementsOf(reserves("COUNT", "one", 1))).hasSize(7);
        assertThat(statementsOf(reserves("COUNT", "hundred", 100))).hasSize(7);
        assertThat(statementsOf(activations("hundred", 100))).hasSize(5);
        assertThat(statementsOf(releases("hundred", 100))).hasSize(6);
    }

    @Test
    void takesFromAPoolOfTwentyThousand() {
        inventory.open(vlans("VLAN/LARGE", 1, 20_000));

        for (int batch = 0; batch < 20; batch++) {
            var started = System.nanoTime();
            inventory.send(reservesFrom("VLAN/LARGE", "large-" + batch, 100));
            LOG.debug("100 reserved in {} us", (System.nanoTime() - started) / 1_000);
        }

        assertThat(inventory.pool("VLAN/LARGE"))
                .returns(18_000, pool -> pool.free())
                .returns(2_000, pool -> pool.reserved());
    }

    private List<String> statementsOf(List<ResourceCommandDto> commands) {
        statements.take();
        assertThat(inventory.send(commands)).allMatch(verdict -> verdict.outcome() == CommandOutcomeType.DONE);
        return statements.take();
    }

    private static List<ResourceCommandDto> reserves(String area, String key, int amount) {
        return IntStream.range(0, amount)
                .mapToObj(i -> reserveFrom(POOLS.get(i % POOLS.size()) + "/" + area, key + "-" + i))
                .toList();
    }

    private static List<ResourceCommandDto> reservesFrom(String pool, String key, int amount) {
        return IntStream.range(0, amount)
                .mapToObj(i -> reserveFrom(pool, key + "-" + i))
                .toList();
    }

    private static List<ResourceCommandDto> activations(String key, int amount) {
        return IntStream.range(0, amount)
                .mapToObj(i -> activate(key + "-" + i, Map.of()))
                .toList();
    }

    private static List<ResourceCommandDto> releases(String key, int amount) {
        return IntStream.range(0, amount).mapToObj(i -> release(key + "-" + i)).toList();
    }
}
