package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.serviceordering.decomposition.ServiceDemand;
import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** Orders as large as they may be, at the heap that the launcher gives the service. */
@TestInstance(Lifecycle.PER_CLASS)
class SmallHeapIT {

    private static final String ORDERS = "/tmf-api/serviceOrdering/v4/serviceOrder";
    private static final int MANY = 12;
    private static final int SERVICES = 900;

    private final FarSide farSide = FarSide.friendly();
    private SmallService som;

    @BeforeAll
    void start() throws Exception {
        var workspace = TestWorkspace.fresh();
        som = SmallService.start(
                ServiceOrderingApplication.class,
                workspace,
                Path.of("target", "small-heap.log"),
                "--cascade.rom.url=" + farSide.url(),
                "--cascade.inventory.url=" + farSide.url());
        io.cascade.testing.SampleCatalog.releaseTo(workspace);
    }

    @AfterEach
    void itIsAlive() {
        assertThat(som.isAlive()).isTrue();
    }

    @AfterAll
    void stop() {
        som.close();
        farSide.close();
    }

    @Test
    void ordersOfManyServicesArePlannedManyAtOnce() {
        var ids = place("own", this::servicesOfManyLines);

        await().atMost(Duration.ofMinutes(3))
                .until(() -> ids.stream()
                        .allMatch(id -> farSide.resourceOrdersFor(id).size() == 1));
        assertThat(som.atOnce(MANY, "GET", i -> ORDERS + "?limit=1000", i -> ""))
                .contains(206)
                .isSubsetOf(206, 503);
        assertThat(som.atOnce(MANY, "GET", i -> ORDERS + "/" + ids.get(i), i -> ""))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void ordersWhosePartsAllWaitForEachOtherAreRefused() {
        var ids = place("entangled", this::servicesOfOneLine);

        for (var id : ids) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> order(id).get("state").asString().equals("rejected"));
            assertThat(order(id).at("/errorMessage/0/code").asString()).isEqualTo("tooManyDependencies");
            assertThat(order(id).toString()).contains("productOrderItem");
        }
    }

    private List<String> place(String name, IntFunction<List<ServiceDemand>> services) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            var order = SampleServiceOrder.of("PO-%s-%d".formatted(name, i), services.apply(SERVICES));
            var answer = som.post(ORDERS, Json.write(order));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            ids.add(Json.mapper().readTree(answer.body()).get("id").asString());
        }
        return ids;
    }

    private JsonNode order(String id) {
        return Json.mapper().readTree(som.get(ORDERS + "/" + id).body());
    }

    private List<ServiceDemand> servicesOfManyLines(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> service(i, Integer.toString(i / 3)))
                .toList();
    }

    private List<ServiceDemand> servicesOfOneLine(int many) {
        return IntStream.range(0, many).mapToObj(i -> service(i, "1")).toList();
    }

    private static ServiceDemand service(int number, String line) {
        var id = "SOI-%03d".formatted(number);
        return switch (number % 3) {
            case 0 -> SampleServices.internet(id, line);
            case 1 -> SampleServices.wifi(id, line);
            default -> SampleServices.cpe(id, line);
        };
    }
}
