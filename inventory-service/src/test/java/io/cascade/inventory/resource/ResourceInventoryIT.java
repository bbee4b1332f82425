package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.ResourceInventoryClient.BASE;
import static io.cascade.inventory.resource.ResourceInventoryClient.vlans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.inventory.EventLog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.PoolEntryDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourcePoolDto;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CascadeServiceTest
class ResourceInventoryIT {

    private static final String RESOURCE = BASE + "/resource";
    private static final String POOL = BASE + "/resourcePool";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    ResourceInventoryClient inventory;

    @BeforeEach
    void connect() {
        inventory = new ResourceInventoryClient(http);
    }

    @Test
    void demandsOnlyAName() {
        var created = create("{\"name\": \"OLT-EAST-07\"}");

        assertThat(created.href()).isEqualTo(RESOURCE + "/" + created.id());
        http.get()
                .uri(created.href())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        {"name": "OLT-EAST-07", "@type": "Resource", "resourceStatus": "available", "usageState": "idle",
                         "operationalState": "enable", "administrativeState": "unlocked"}
                        """);
        post(RESOURCE, "{\"category\": \"port\"}").expectStatus().isBadRequest();
        post(RESOURCE, "{\"name\": \"x\", \"usageState\": \"lazy\"}")
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri(RESOURCE + "/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void givesBackAllOfAResourceAndFindsItByIt() {
        var created = create("""
                {"name": "MobileNumber 42", "category": "Premium", "description": "a number", "resourceVersion": "2",
                 "resourceStatus": "alarm", "usageState": "active", "operationalState": "disable",
                 "administrativeState": "locked", "startOperatingDate": "2026-03-04T00:00:00.500Z",
                 "resourceSpecification": {"id": "RS-MSISDN", "name": "MSISDN"},
                 "resourceCharacteristic": [{"name": "msisdn", "value": "0170112231", "valueType": "string"}],
                 "relatedParty": [{"id": "CUST-9"}], "place": {"id": "ADDR-9"}, "note": [{"text": "kept"}],
                 "@type": "LogicalResource"}
                """);

        http.get().uri(created.href()).exchange().expectBody().json("""
                        {"resourceStatus": "alarm", "usageState": "active", "operationalState": "disable",
                         "administrativeState": "locked", "startOperatingDate": "2026-03-04T00:00:00.500Z",
                         "resourceSpecification": {"id": "RS-MSISDN", "name": "MSISDN"},
                         "resourceCharacteristic": [{"name": "msisdn", "value": "0170112231", "valueType": "string"}],
                         "note": [{"text": "kept"}], "@type": "LogicalResource"}
                        """);
        for (var filter : List.of(
                "name=MobileNumber 42",
                "category=Premium",
                "description=a number",
                "resourceVersion=2",
                "resourceStatus=alarm",
                "usageState=active",
                "operationalState=disable",
                "administrativeState=locked",
                "startOperatingDate=2026-03-04T00:00:00.500Z",
                "resourceSpecification.id=RS-MSISDN",
                "relatedParty.id=CUST-9",
                "place.id=ADDR-9",
                "@type=LogicalResource")) {
            assertThat(list(filter)).as(filter).extracting(ResourceDto::id).contains(created.id());
        }
        try (var events = EventLog.of(EventChannel.RESOURCE, workspace)) {
            assertThat(events.awaitEventsOf(created.id(), 1))
                    .extracting(EventEnvelope::eventType)
                    .containsExactly("ResourceCreateEvent");
        }
    }

    @Test
    void findsPooledResourcesByTheStatesThatTheyShow() {
        inventory.open(vlans("VLAN/STATES", 3001, 3));
        inventory.send(Command.reserveFrom("VLAN/STATES", "states-1"), Command.reserveFrom("VLAN/STATES", "states-2"));
        inventory.send(Command.activate("states-1", java.util.Map.of()));

        for (var name : List.of("VLAN 3001", "VLAN 3002", "VLAN 3003")) {
            var shown = list("name=" + name).getFirst();
            var states = "resourceStatus=%s&usageState=%s"
                    .formatted(
                            shown.resourceStatus().name().toLowerCase(),
                            shown.usageState().name().toLowerCase());
            assertThat(list("name=%s&%s".formatted(name, states))).as(states).containsExactly(shown);
        }
        assertThat(list("name=VLAN 3001&operationalState=enable&administrativeState=unlocked"))
                .hasSize(1);
        assertThat(list("name=VLAN 3002&operationalState=enable")).isEmpty();
    }

    @Test
    void opensAPoolOnceAndCountsItsEntries() {
        var pool = vlans("VLAN/EAST-07", 1042, 5);

        var opened = http.post().uri(POOL).body(pool).exchange().expectStatus().isCreated();
        assertThat(opened.returnResult().getResponseHeaders().getLocation()).hasToString(POOL + "/VLAN/EAST-07");
        http.post().uri(POOL).body(pool).exchange().expectStatus().isEqualTo(409);
        inventory.send(Command.reserveFrom("VLAN/EAST-07", "counted"));

        assertThat(inventory.pool("VLAN/EAST-07"))
                .extracting(
                        ResourcePoolDto::id,
                        shown -> shown.resourceSpecification().id(),
                        ResourcePoolDto::free,
                        ResourcePoolDto::reserved,
                        ResourcePoolDto::active)
                .containsExactly("VLAN/EAST-07", "RS-VLAN-ID", 4, 1, 0);
        assertThat(pools())
                .extracting(ResourcePoolDto::id, ResourcePoolDto::free)
                .contains(tuple("VLAN/EAST-07", 4));
        http.get().uri(POOL + "/VLAN/WEST-01").exchange().expectStatus().isNotFound();
    }

    @Test
    void refusesAPoolWithTwoEntriesOfOneName() {
        var pool = ResourceInventoryClient.pool(
                "VLAN/DOUBLE",
                List.of(new PoolEntryDto("VLAN 3001", null, null), new PoolEntryDto("VLAN 3001", null, null)));

        http.post().uri(POOL).body(pool).exchange().expectStatus().isBadRequest();
    }

    private ResourceDto create(String body) {
        return post(RESOURCE, body)
                .expectStatus()
                .isCreated()
                .returnResult(ResourceDto.class)
                .getResponseBody();
    }

    private List<ResourceDto> list(String query) {
        return http.get()
                .uri(RESOURCE + "?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<List<ResourceDto>>() {})
                .getResponseBody();
    }

    private List<ResourcePoolDto> pools() {
        return http.get()
                .uri(POOL)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<List<ResourcePoolDto>>() {})
                .getResponseBody();
    }

    private ResponseSpec post(String uri, String body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
