package io.cascade.inventory.service;

import static io.cascade.tmf.inventory.CommandOutcomeType.DONE;
import static io.cascade.tmf.inventory.CommandOutcomeType.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.inventory.EventLog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ServiceCommandDto;
import io.cascade.tmf.inventory.ServiceCommandsDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@CascadeServiceTest
class ServiceInventoryIT {

    private static final String BASE = "/tmf-api/serviceInventory/v4";
    private static final String SERVICE = BASE + "/service";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    @Test
    void givesBackAllOfAServiceWithItsDate() {
        var created = post(SERVICE, """
                        {"name": "Internet-Access", "state": "feasibilityChecked", "category": "CFS",
                         "serviceSpecification": {"id": "CFS-INTERNET-ACCESS", "version": "1.0"},
                         "serviceCharacteristic": [{"name": "downloadSpeed", "valueType": "integer", "value": 200}],
                         "supportingService": [{"id": "SVC-0"}], "isServiceEnabled": true}
                        """)
                .expectStatus()
                .isCreated()
                .returnResult(ServiceDto.class)
                .getResponseBody();

        assertThat(created.serviceDate()).isNotNull();
        http.get()
                .uri(created.href())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        {"name": "Internet-Access", "state": "feasibilityChecked", "category": "CFS", "@type": "Service",
                         "serviceSpecification": {"id": "CFS-INTERNET-ACCESS", "version": "1.0"},
                         "serviceCharacteristic": [{"name": "downloadSpeed", "valueType": "integer", "value": 200}],
                         "supportingService": [{"id": "SVC-0"}], "isServiceEnabled": true}
                        """);
        for (var filter : List.of(
                "serviceDate=" + created.serviceDate(),
                "state=feasibilityChecked",
                "category=CFS",
                "isServiceEnabled=true",
                "serviceSpecification.id=CFS-INTERNET-ACCESS")) {
            assertThat(list(filter)).as(filter).extracting(ServiceDto::id).contains(created.id());
        }
    }

    @Test
    void demandsStateAndSpecificationAndALegalBeginning() {
        post(SERVICE, "{}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.violation.length()")
                .isEqualTo(2);
        post(SERVICE, "{\"state\": \"terminated\", \"serviceSpecification\": {\"id\": \"CFS\"}}")
                .expectStatus()
                .isEqualTo(422);
        http.get()
                .uri(SERVICE + "/" + UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void keepsItsResourcesOnTheWayToActive() {
        var id = UUID.randomUUID().toString();

        command(written(
                id, "way-1", ServiceStateType.RESERVED, List.of("RES-1", "RES-2"), Map.of("downloadSpeed", 200)));
        command(written(id, "way-2", ServiceStateType.INACTIVE, null, Map.of("uploadSpeed", 50)));
        command(written(id, "way-3", ServiceStateType.ACTIVE, null, Map.of()));

        var service = read(id);
        assertThat(service.state()).isEqualTo(ServiceStateType.ACTIVE);
        assertThat(service.startDate()).isNotNull();
        assertThat(service.supportingResource()).extracting(RefDto::id).containsExactly("RES-1", "RES-2");
        assertThat(service.serviceCharacteristic())
                .extracting(CharacteristicDto::name, CharacteristicDto::value)
                .containsExactly(tuple("downloadSpeed", 200), tuple("uploadSpeed", 50));
    }

    @Test
    void isNotLedBackByALateRepetition() {
        var id = UUID.randomUUID().toString();
        var earlier = written(id, "late-1", ServiceStateType.INACTIVE, null, Map.of());
        command(earlier);
        command(written(id, "late-2", ServiceStateType.ACTIVE, null, Map.of()));

        assertThat(command(earlier)).extracting(CommandVerdictDto::outcome).containsExactly(DONE);

        assertThat(read(id).state()).isEqualTo(ServiceStateType.ACTIVE);
    }

    @Test
    void refusesOneCommandWithoutSpoilingTheOthers() {
        var id = UUID.randomUUID().toString();

        var verdicts = command(
                written("gone-" + id, "spoil-0", ServiceStateType.TERMINATED, null, Map.of()),
                written(id, "spoil-1", ServiceStateType.ACTIVE, null, Map.of()),
                written(id, "spoil-2", ServiceStateType.DESIGNED, null, Map.of()),
                written(id, "spoil-3", ServiceStateType.INACTIVE, null, Map.of()));

        assertThat(verdicts).extracting(CommandVerdictDto::outcome).containsExactly(REFUSED, DONE, REFUSED, DONE);
        assertThat(read(id).state()).isEqualTo(ServiceStateType.INACTIVE);
    }

    @Test
    void isWrittenOnceByManyWhoSendTheSame() throws Exception {
        var ids = IntStream.range(0, 10)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toList();
        var keyed = ids.stream()
                .map(id -> written(id, "same-" + id, ServiceStateType.RESERVED, null, Map.of()))
                .toArray(ServiceCommandDto[]::new);
        var otherKeys = ids.stream()
                .map(id -> written(id, "other-" + id, ServiceStateType.RESERVED, null, Map.of()))
                .toArray(ServiceCommandDto[]::new);

        try (var pool = Executors.newFixedThreadPool(16)) {
            var tasks = new ArrayList<Callable<List<CommandVerdictDto>>>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> command(keyed));
                tasks.add(() -> command(otherKeys));
            }
            for (var answer : pool.invokeAll(tasks)) {
                assertThat(answer.get()).hasSize(10).allMatch(verdict -> verdict.outcome() == DONE);
            }
        }

        try (var events = EventLog.of(EventChannel.SERVICE, workspace)) {
            for (var id : ids) {
                assertThat(events.awaitEventsOf(id, 1))
                        .extracting(EventEnvelope::eventType)
                        .containsExactly("ServiceCreateEvent");
            }
        }
    }

    @Test
    void tellsItsMovesWithTheWholeService() {
        var id = UUID.randomUUID().toString();
        command(written(id, "told-1", ServiceStateType.RESERVED, List.of("RES-1"), Map.of()));
        command(written(id, "told-2", ServiceStateType.RESERVED, List.of("RES-1", "RES-2"), Map.of()));
        command(written(id, "told-3", ServiceStateType.ACTIVE, null, Map.of()));

        try (var events = EventLog.of(EventChannel.SERVICE, workspace)) {
            assertThat(events.awaitEventsOf(id, 3))
                    .extracting(EventEnvelope::eventType)
                    .containsExactly(
                            "ServiceCreateEvent", "ServiceAttributeValueChangeEvent", "ServiceStateChangeEvent");
            assertThat(events.eventsOf(id).getLast().event().get("service"))
                    .extracting("state", "supportingResource")
                    .containsExactly("active", List.of(Map.of("id", "RES-1"), Map.of("id", "RES-2")));
        }
    }

    private static ServiceCommandDto written(
            String id, String key, ServiceStateType state, List<String> resources, Map<String, Object> values) {
        var service = new ServiceDto(
                id,
                null,
                "Internet-Access",
                null,
                null,
                null,
                null,
                null,
                state,
                RefDto.to("CFS-INTERNET-ACCESS"),
                CharacteristicDto.all(values),
                null,
                null,
                null,
                resources == null ? null : resources.stream().map(RefDto::to).toList(),
                null,
                null);
        return new ServiceCommandDto(key, "order-4821", service);
    }

    private List<CommandVerdictDto> command(ServiceCommandDto... commands) {
        return http.post()
                .uri(BASE + "/serviceCommand")
                .body(new ServiceCommandsDto(List.of(commands)))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(CommandVerdictsDto.class)
                .getResponseBody()
                .verdict();
    }

    private ServiceDto read(String id) {
        return http.get()
                .uri(SERVICE + "/" + id)
                .exchange()
                .returnResult(ServiceDto.class)
                .getResponseBody();
    }

    private List<ServiceDto> list(String query) {
        return http.get()
                .uri(SERVICE + "?" + query)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(new ParameterizedTypeReference<List<ServiceDto>>() {})
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
