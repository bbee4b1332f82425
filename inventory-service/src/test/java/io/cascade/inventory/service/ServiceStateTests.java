package io.cascade.inventory.service;

import static io.cascade.inventory.service.ServiceState.ACTIVE;
import static io.cascade.inventory.service.ServiceState.DESIGNED;
import static io.cascade.inventory.service.ServiceState.FEASIBILITY_CHECKED;
import static io.cascade.inventory.service.ServiceState.INACTIVE;
import static io.cascade.inventory.service.ServiceState.LIFECYCLE;
import static io.cascade.inventory.service.ServiceState.RESERVED;
import static io.cascade.inventory.service.ServiceState.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ServiceStateTests {

    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
    private static final Map<ServiceState, Set<ServiceState>> MOVES = Map.of(
            FEASIBILITY_CHECKED, Set.of(DESIGNED, RESERVED, INACTIVE, ACTIVE),
            DESIGNED, Set.of(RESERVED, INACTIVE, ACTIVE),
            RESERVED, Set.of(DESIGNED, INACTIVE, ACTIVE),
            INACTIVE, Set.of(ACTIVE),
            ACTIVE, Set.of(INACTIVE, TERMINATED),
            TERMINATED, Set.of(ACTIVE));

    @ParameterizedTest
    @EnumSource
    void movesAsTmf638Says(ServiceState from) {
        assertThat(LIFECYCLE.movesFrom(from)).isEqualTo(MOVES.get(from));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "TERMINATED")
    void entersInAnyStateButTheLast(ServiceState state) {
        assertThat(entering(state).state()).isEqualTo(state);
    }

    @Test
    void doesNotEnterTerminated() {
        assertThatThrownBy(() -> entering(TERMINATED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isDatedAsItEntersStartsAndEnds() {
        var service = entering(RESERVED);

        service.become(ACTIVE, "activated", MORNING.plusSeconds(60));
        service.become(TERMINATED, "ceased", MORNING.plusSeconds(120));

        assertThat(service.description().serviceDate()).isEqualTo(MORNING);
        assertThat(service.description().startDate()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(service.description().endDate()).isEqualTo(MORNING.plusSeconds(120));
    }

    private static Service entering(ServiceState state) {
        var description = new ServiceDescription(
                "Internet-Access",
                null,
                null,
                null,
                "CFS-INTERNET-ACCESS",
                null,
                null,
                Characteristics.NONE,
                JsonDocument.EMPTY);
        return Service.entering("SVC-1", state, description, "SOI-001", MORNING);
    }
}
