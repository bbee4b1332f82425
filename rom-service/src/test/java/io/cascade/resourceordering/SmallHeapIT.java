package io.cascade.resourceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Large activations at the heap that the launcher gives the service, and small requests that need many of them at once. */
@TestInstance(Lifecycle.PER_CLASS)
class SmallHeapIT {

    private static final String SERVICES = ServiceActivationClient.API + "/service";
    private static final String MONITORS = ServiceActivationClient.API + "/monitor";
    private static final String ORDERS = "/tmf-api/resourceOrderingManagement/v4/resourceOrder";
    private static final int MANY = 24;
    private static final int RELATED = 99;

    private SmallService rom;
    private List<String> services;

    @BeforeAll
    void activate() throws Exception {
        rom = SmallService.start(
                ResourceOrderingApplication.class, TestWorkspace.fresh(), Path.of("target", "small-heap.log"));
        services = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var answer = rom.post(SERVICES, activation());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        }
        Json.mapper()
                .readTree(rom.get(SERVICES + "?name=first&fields=id&limit=1000").body())
                .forEach(service -> services.add(service.get("id").asString()));
        assertThat(services).hasSize(MANY);
    }

    @AfterEach
    void itIsAlive() {
        assertThat(rom.isAlive()).isTrue();
    }

    @AfterAll
    void stop() {
        rom.close();
    }

    @Test
    void theyAreListedManyTimesAtOnce() {
        assertThat(rom.atOnce(MANY, "GET", i -> SERVICES + "?limit=1000", i -> ""))
                .contains(206)
                .isSubsetOf(206, 503);
        assertThat(rom.atOnce(MANY, "GET", i -> MONITORS + "?limit=1000", i -> ""))
                .contains(206)
                .isSubsetOf(206, 503);
        assertThat(rom.atOnce(MANY, "GET", i -> ORDERS + "?limit=1000", i -> ""))
                .contains(206)
                .isSubsetOf(206, 503);
    }

    @Test
    void theyAreReadAndAmendedManyAtOnce() {
        assertThat(rom.atOnce(MANY, "GET", i -> SERVICES + "/" + services.get(i), i -> ""))
                .containsOnly(200);
        assertThat(rom.atOnce(
                        MANY, "PATCH", i -> SERVICES + "/" + services.get(i), i -> "{\"description\": \"amended\"}"))
                .contains(200)
                .isSubsetOf(200, 503);
    }

    @Test
    void theyAreRefusedToBeRemovedManyAtOnce() {
        assertThat(rom.atOnce(MANY, "DELETE", i -> SERVICES + "/" + services.get(i), i -> ""))
                .contains(409)
                .isSubsetOf(409, 503);
    }

    private static String activation() {
        var related = IntStream.range(0, RELATED)
                .mapToObj(n -> """
                        {"relationshipType": "dependsOn", "service": {"name": "related", %s}}""".formatted(service(n)))
                .collect(Collectors.joining(","));
        return """
                {"state": "active", "name": "first", %s, "serviceRelationship": [%s]}""".formatted(service(RELATED), related);
    }

    private static String service(int number) {
        var characteristics = IntStream.range(0, 30)
                .mapToObj(n -> """
                        {"name": "c%d", "value": "%s"}""".formatted(n, "v".repeat(230)))
                .collect(Collectors.joining(","));
        return """
                "serviceSpecification": {"id": "RFS-%d"}, "serviceCharacteristic": [%s]""".formatted(number, characteristics);
    }
}
