package io.cascade.inventory.resource;

import static io.cascade.inventory.resource.ResourceState.ACTIVE;
import static io.cascade.inventory.resource.ResourceState.FREE;
import static io.cascade.inventory.resource.ResourceState.RESERVED;
import static io.cascade.inventory.resource.ResourceState.RETIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.StateChange;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResourceTests {

    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
    private static final Map<ResourceState, Set<ResourceState>> MOVES = Map.of(
            FREE, Set.of(RESERVED, RETIRED),
            RESERVED, Set.of(ACTIVE, FREE, RETIRED),
            ACTIVE, Set.of(FREE, RETIRED),
            RETIRED, Set.of());

    @ParameterizedTest
    @EnumSource
    void movesBetweenItsOwners(ResourceState from) {
        assertThat(ResourceState.LIFECYCLE.movesFrom(from)).isEqualTo(MOVES.get(from));
    }

    @Test
    void goesBackIntoItsPoolWithoutWhatTheUseAdded() {
        var port = port();

        port.reserve("reserve", MORNING);
        port.usedBy(new ResourceUse("SVC-1", "Internet-Access", "RO-1", "ROI-001"));
        port.activate(Characteristics.of(Map.of("signal", -18)), "activate", MORNING);
        assertThat(port.characteristics().valuesByName())
                .containsEntry("port", 12)
                .containsEntry("signal", -18);

        port.release("release", MORNING);

        assertThat(port.state()).isEqualTo(FREE);
        assertThat(port.uses()).isEmpty();
        assertThat(port.characteristics().valuesByName()).containsOnlyKeys("port");
        assertThat(port.tell()).extracting(StateChange::to).containsExactly(FREE, RESERVED, ACTIVE, FREE);
    }

    @Test
    void retiresAfterItsOnlyUseWhenItWasMadeForIt() {
        var device = Resource.entering(
                "RES-2",
                ResourceDescription.named(
                        ResourceKind.ASSIGNED, "RS-CLOUDWIFI-DEVICE", "CW-89012", Characteristics.NONE),
                RESERVED,
                "reserve",
                MORNING);

        device.release("release", MORNING);

        assertThat(device.state()).isEqualTo(RETIRED);
    }

    @Test
    void isNotTakenTwice() {
        var port = port();
        port.reserve("first", MORNING);
        port.activate(Characteristics.NONE, "first", MORNING);

        assertThatThrownBy(() -> port.reserve("second", MORNING)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void isNotChangedByAnActivationThatSaysNothingNew() {
        var port = port();
        port.reserve("reserve", MORNING);
        var learnt = Characteristics.of(Map.of("signal", -18));

        assertThat(port.isActiveWith(learnt)).isFalse();
        port.activate(learnt, "activate", MORNING);
        assertThat(port.isActiveWith(learnt)).isTrue();
    }

    private static Resource port() {
        var pool = new ResourcePool("OLT-PORT/EAST-07", null, "RS-OLT-PORT");
        return Resource.entering(
                "RES-1",
                ResourceDescription.pooled(pool, 0, "OLT-EAST-07/LC3/P12", Map.of("port", 12)),
                FREE,
                "opened",
                MORNING);
    }
}
