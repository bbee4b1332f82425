package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.Command.activate;
import static io.cascade.inventory.resource.Command.activateAssigned;
import static io.cascade.inventory.resource.Command.assign;
import static io.cascade.inventory.resource.Command.release;
import static io.cascade.inventory.resource.Command.reserveFrom;
import static io.cascade.inventory.resource.Command.share;
import static io.cascade.inventory.resource.Command.useOf;
import static io.cascade.inventory.resource.ResourceInventoryClient.vlans;
import static io.cascade.tmf.inventory.CommandOutcomeType.DONE;
import static io.cascade.tmf.inventory.CommandOutcomeType.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.inventory.EventLog;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.TestWorkspace;
import io.cascade.tmf.common.EventEnvelope;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.PoolEntryDto;
import io.cascade.tmf.inventory.ResourceAdministrativeStateType;
import io.cascade.tmf.inventory.ResourceCommandActionType;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceOperationalStateType;
import io.cascade.tmf.inventory.ResourceStatusType;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@CascadeServiceTest
class ResourceCommandsIT {

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    @Autowired
    JdbcTemplate jdbc;

    ResourceInventoryClient inventory;

    @BeforeEach
    void connect() {
        inventory = new ResourceInventoryClient(http);
    }

    @Test
    void givesTheLowestFreeEntriesInTheirOrder() {
        inventory.open(ResourceInventoryClient.pool(
                "VLAN/ORDER",
                List.of(
                        new PoolEntryDto("VLAN 1040", Map.of("vlanId", 1040), true),
                        new PoolEntryDto("VLAN 1041", Map.of("vlanId", 1041), true),
                        new PoolEntryDto("VLAN 1042", Map.of("vlanId", 1042), false),
                        new PoolEntryDto("VLAN 1043", null, null))));

        var verdicts = inventory.send(reserveFrom("VLAN/ORDER", "order-1"), reserveFrom("VLAN/ORDER", "order-2"));

        assertThat(verdicts).extracting(CommandVerdictDto::key).containsExactly("order-1", "order-2");
        assertThat(verdicts).extracting(ResourceCommandsIT::name).containsExactly("VLAN 1042", "VLAN 1043");
        assertThat(verdicts.getFirst().resource().characteristic()).isEqualTo(Map.of("vlanId", 1042));
        assertThat(verdicts.getFirst().resource().resourceSpecification()).isEqualTo("RS-VLAN-ID");
        assertThat(inventory.pool("VLAN/ORDER"))
                .returns(0, pool -> pool.free())
                .returns(2, pool -> pool.reserved())
                .returns(2, pool -> pool.active());
    }

    @Test
    void showsAReservedAndThenAnActiveResourceWithItsUser() {
        inventory.open(vlans("VLAN/SHOWN", 100, 1));

        var id = idOf(inventory.send(reserveFrom("VLAN/SHOWN", "shown")));
        assertThat(inventory.resource(id))
                .returns(ResourceStatusType.RESERVED, resource -> resource.resourceStatus())
                .returns(ResourceUsageStateType.IDLE, resource -> resource.usageState())
                .returns(null, resource -> resource.operationalState())
                .returns(List.of(useOf("shown")), resource -> resource.usedBy());

        var verdicts = inventory.send(activate("shown", Map.of("tagged", true)));
        assertThat(verdicts.getFirst().resource().characteristic()).isEqualTo(Map.of("vlanId", 100, "tagged", true));
        assertThat(inventory.resource(id))
                .returns(ResourceStatusType.RESERVED, resource -> resource.resourceStatus())
                .returns(ResourceUsageStateType.BUSY, resource -> resource.usageState())
                .returns(ResourceOperationalStateType.ENABLE, resource -> resource.operationalState())
                .returns(ResourceAdministrativeStateType.UNLOCKED, resource -> resource.administrativeState())
                .returns(List.of(useOf("shown")), resource -> resource.usedBy());
    }

    @Test
    void doesEachCommandOnce() {
        inventory.open(vlans("VLAN/ONCE", 200, 2));

        var first = inventory.send(reserveFrom("VLAN/ONCE", "once"));
        var again = inventory.send(reserveFrom("VLAN/ONCE", "once"), reserveFrom("VLAN/ONCE", "once"));
        assertThat(again).containsExactly(first.getFirst(), first.getFirst());
        assertThat(inventory.pool("VLAN/ONCE").free()).isEqualTo(1);

        assertThat(inventory.send(activate("once", Map.of()), activate("once", Map.of())))
                .extracting(CommandVerdictDto::outcome)
                .containsExactly(DONE, DONE);
        assertThat(inventory.send(release("once"), release("once")))
                .extracting(CommandVerdictDto::outcome)
                .containsExactly(DONE, DONE);
        assertThat(inventory.pool("VLAN/ONCE").free()).isEqualTo(2);
        assertThat(journalOf(idOf(first))).containsExactly("RESERVED", "ACTIVE", "FREE");
    }

    @Test
    void givesAReleasedEntryToTheNext() {
        inventory.open(vlans("VLAN/NEXT", 300, 1));
        var first = idOf(inventory.send(reserveFrom("VLAN/NEXT", "next-1")));
        inventory.send(activate("next-1", Map.of("mac", "00:11:22:33:44:55")));

        var verdicts = inventory.send(reserveFrom("VLAN/NEXT", "next-2"), release("next-1"));

        assertThat(verdicts).extracting(CommandVerdictDto::outcome).containsExactly(DONE, DONE);
        assertThat(idOf(verdicts)).isEqualTo(first);
        assertThat(inventory.resource(first).usedBy()).containsExactly(useOf("next-2"));
        assertThat(inventory.resource(first).resourceCharacteristic())
                .extracting(characteristic -> characteristic.name())
                .containsExactly("vlanId");
    }

    @Test
    void recognisesALateRepetitionAfterTheRelease() {
        inventory.open(vlans("VLAN/LATE", 400, 1));
        inventory.send(reserveFrom("VLAN/LATE", "late-1"), release("late-1"));
        inventory.send(reserveFrom("VLAN/LATE", "late-2"));

        var verdicts =
                inventory.send(reserveFrom("VLAN/LATE", "late-1"), activate("late-1", Map.of()), release("late-1"));

        assertThat(verdicts)
                .extracting(CommandVerdictDto::outcome, CommandVerdictDto::code)
                .containsExactly(
                        tuple(REFUSED, "unknownReservation"), tuple(REFUSED, "unknownReservation"), tuple(DONE, null));
        assertThat(inventory.pool("VLAN/LATE").reserved()).isEqualTo(1);
    }

    @Test
    void refusesOneWithoutSpoilingTheOthers() {
        inventory.open(vlans("VLAN/TIGHT", 500, 1));
        var without = new ResourceCommandDto(
                "vague", ResourceCommandActionType.RESERVE, "c", null, null, null, null, null, null);

        var verdicts = inventory.send(
                reserveFrom("VLAN/NOWHERE", "nowhere"),
                reserveFrom("VLAN/TIGHT", "tight-1"),
                reserveFrom("VLAN/TIGHT", "tight-2"),
                activate("never", Map.of()),
                release("neither"),
                without);

        assertThat(verdicts)
                .extracting(CommandVerdictDto::outcome, CommandVerdictDto::code)
                .containsExactly(
                        tuple(REFUSED, "unknownPool"),
                        tuple(DONE, null),
                        tuple(REFUSED, "poolExhausted"),
                        tuple(REFUSED, "unknownReservation"),
                        tuple(REFUSED, "unknownReservation"),
                        tuple(REFUSED, "incompleteCommand"));
    }

    @Test
    void sharesOneResourceAmongManyUsers() {
        var verdicts = inventory.send(
                share("RS-BANDWIDTH-POLICY", "BW-200-50-RES", "share-1"),
                share("RS-BANDWIDTH-POLICY", "BW-200-50-RES", "share-2"));
        var id = idOf(verdicts);
        inventory.send(activate("share-1", Map.of()));
        inventory.send(share("RS-BANDWIDTH-POLICY", "BW-200-50-RES", "share-3"), activate("share-3", Map.of()));

        assertThat(verdicts).extracting(verdict -> verdict.resource().id()).containsOnly(id);
        assertThat(inventory.resource(id).usedBy())
                .containsExactlyInAnyOrder(useOf("share-1"), useOf("share-2"), useOf("share-3"));

        inventory.send(release("share-2"), release("share-2"), release("share-1"));
        assertThat(inventory.resource(id).usedBy()).containsExactly(useOf("share-3"));
        assertThat(inventory.resource(id).usageState()).isEqualTo(ResourceUsageStateType.BUSY);
        assertThat(journalOf(id)).containsExactly("RESERVED", "ACTIVE");
    }

    @Test
    void assignsANameToOneOwner() {
        var verdicts = inventory.send(
                assign("RS-ACS-PROFILE", "acs.example.com/device/HWT2340098", "assign-1"),
                assign("RS-ACS-PROFILE", "acs.example.com/device/HWT2340098", "assign-2"));
        assertThat(verdicts)
                .extracting(CommandVerdictDto::outcome, CommandVerdictDto::code)
                .containsExactly(tuple(DONE, null), tuple(REFUSED, "nameTaken"));
        assertThat(inventory.send(share("RS-ACS-PROFILE", "acs.example.com/device/HWT2340098", "assign-3")))
                .extracting(CommandVerdictDto::code)
                .containsExactly("nameTaken");

        inventory.send(activate("assign-1", Map.of()), release("assign-1"));
        assertThat(inventory.resource(idOf(verdicts)).resourceStatus()).isEqualTo(ResourceStatusType.SUSPENDED);

        var successor = inventory.send(assign("RS-ACS-PROFILE", "acs.example.com/device/HWT2340098", "assign-2"));
        assertThat(successor.getFirst().outcome()).isEqualTo(DONE);
        assertThat(idOf(successor)).isNotEqualTo(idOf(verdicts));
    }

    @Test
    void makesAnAssignedResourceThatOnlyTheAnswerNames() {
        var command = activateAssigned("RS-CLOUDWIFI-DEVICE", "CW-89012", "cloud-1");

        var verdicts = inventory.send(command);

        assertThat(inventory.send(command)).isEqualTo(verdicts);
        assertThat(inventory.resource(idOf(verdicts)))
                .returns("CW-89012", resource -> resource.name())
                .returns(ResourceUsageStateType.BUSY, resource -> resource.usageState())
                .returns(List.of(useOf("cloud-1")), resource -> resource.usedBy());
    }

    @Test
    void tellsEachChangeAsOneEventWithTheWholeResource() {
        inventory.open(vlans("VLAN/TOLD", 600, 2));
        var id = idOf(inventory.send(reserveFrom("VLAN/TOLD", "told")));
        inventory.send(activate("told", Map.of("tagged", true)));
        inventory.send(activate("told", Map.of("tagged", false)));
        inventory.send(activate("told", Map.of("tagged", false)));
        var made = idOf(inventory.send(assign("RS-ACS-PROFILE", "told", "told-too"), activate("told-too", Map.of())));

        try (var events = EventLog.of(EventChannel.RESOURCE, workspace)) {
            var ofPort = events.awaitEventsOf(id, 3);
            assertThat(ofPort)
                    .extracting(
                            EventEnvelope::eventType, event -> resource(event).get("usageState"))
                    .containsExactly(
                            tuple("ResourceStateChangeEvent", "idle"),
                            tuple("ResourceStateChangeEvent", "busy"),
                            tuple("ResourceAttributeValueChangeEvent", "busy"));
            assertThat(ofPort).extracting(EventEnvelope::correlationId).containsOnly(Command.CORRELATION);
            assertThat(resource(ofPort.getLast()))
                    .containsEntry("name", "VLAN 600")
                    .containsEntry("href", "/tmf-api/resourceInventoryManagement/v4/resource/" + id)
                    .containsKeys("resourceCharacteristic", "usedBy", "resourceSpecification");
            assertThat(events.awaitEventsOf(made, 1))
                    .singleElement()
                    .returns("ResourceCreateEvent", EventEnvelope::eventType)
                    .returns("busy", event -> resource(event).get("usageState"));
            assertThat(events.partitions()).isEqualTo(4);
            assertThat(events.ids()).doesNotContainAnyElementsOf(freeEntriesOf("VLAN/TOLD"));
        }
    }

    private List<String> freeEntriesOf(String pool) {
        return jdbc.queryForList("select id from resource where pool_id = ? and free", String.class, pool);
    }

    private List<String> journalOf(String id) {
        return jdbc.queryForList(
                "select move ->> 'to' from journal_entry,"
                        + " jsonb_array_elements(moves) with ordinality as each (move, n)"
                        + " where aggregate_id = ? order by version, n",
                String.class,
                id);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> resource(EventEnvelope event) {
        return (Map<String, Object>) event.event().get("resource");
    }

    private static String idOf(List<CommandVerdictDto> verdicts) {
        return verdicts.getFirst().resource().id();
    }

    private static String name(CommandVerdictDto verdict) {
        return verdict.resource().name();
    }
}
