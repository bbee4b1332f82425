package io.cascade.inventory.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.inventory.StatementCount;
import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.service.application.ServiceCommand;
import io.cascade.inventory.service.application.WriteServices;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.testing.CascadeServiceTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a batch costs. */
@CascadeServiceTest
@Import(StatementCount.class)
class ServiceBatchIT {

    @Autowired
    WriteServices write;

    @Autowired
    StatementCount statements;

    @Test
    void takesAsManyStatementsForAHundredServicesAsForOne() {
        assertThat(statementsOf("one", 1, ServiceState.RESERVED)).hasSize(5);
        assertThat(statementsOf("hundred", 100, ServiceState.RESERVED)).hasSize(5);
        assertThat(statementsOf("hundred", 100, ServiceState.ACTIVE)).hasSize(5);
        assertThat(statementsOf("hundred", 100, ServiceState.ACTIVE))
                .as("a repetition only looks")
                .hasSize(2);
    }

    private List<String> statementsOf(String name, int amount, ServiceState state) {
        var commands = IntStream.range(0, amount)
                .mapToObj(
                        i -> new ServiceCommand(name + i + state, "order-4821", name + i, state, description(name + i)))
                .toList();
        statements.take();
        assertThat(write.write(commands)).allMatch(Verdict.Done.class::isInstance);
        return statements.take();
    }

    private static ServiceDescription description(String name) {
        return new ServiceDescription(
                name,
                null,
                null,
                null,
                "CFS-INTERNET-ACCESS",
                "CUST-4821",
                "ADDR-42-FIBRE-LANE",
                Characteristics.of(Map.of("downloadSpeed", 200)),
                JsonDocument.EMPTY);
    }
}
