package io.cascade.inventory.resource;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.PoolEntryDto;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceCommandsDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourcePoolDto;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The resource inventory as its clients call it. */
final class ResourceInventoryClient {

    static final String BASE = "/tmf-api/resourceInventoryManagement/v4";

    private final RestTestClient http;

    ResourceInventoryClient(RestTestClient http) {
        this.http = http;
    }

    static ResourcePoolDto vlans(String pool, int first, int amount) {
        var entries = IntStream.range(first, first + amount)
                .mapToObj(vlan -> new PoolEntryDto("VLAN " + vlan, Map.of("vlanId", vlan), null))
                .toList();
        return pool(pool, entries);
    }

    static ResourcePoolDto pool(String id, List<PoolEntryDto> entries) {
        var specification = RefDto.to("RS-VLAN-ID");
        return new ResourcePoolDto(id, "a pool", specification, entries, null, null, null);
    }

    void open(ResourcePoolDto pool) {
        http.post()
                .uri(BASE + "/resourcePool")
                .body(pool)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    ResourcePoolDto pool(String id) {
        return get("/resourcePool/" + id, ResourcePoolDto.class);
    }

    ResourceDto resource(String id) {
        return get("/resource/" + id, ResourceDto.class);
    }

    List<CommandVerdictDto> send(ResourceCommandDto... commands) {
        return send(List.of(commands));
    }

    List<CommandVerdictDto> send(List<ResourceCommandDto> commands) {
        return http.post()
                .uri(BASE + "/resourceCommand")
                .body(new ResourceCommandsDto(commands))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(CommandVerdictsDto.class)
                .getResponseBody()
                .verdict();
    }

    private <T> T get(String path, Class<T> type) {
        return http.get()
                .uri(BASE + path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(type)
                .getResponseBody();
    }
}
