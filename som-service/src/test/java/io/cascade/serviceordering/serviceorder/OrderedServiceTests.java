package io.cascade.serviceordering.serviceorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.IllegalTransition;
import org.junit.jupiter.api.Test;

class OrderedServiceTests {

    private static final OrderedService ORDERED =
            new OrderedService("S-1", "Internet", "CFS-1", JsonDocument.EMPTY, JsonDocument.EMPTY, null, null);

    @Test
    void hasNothingToTellBeforeItIsPlanned() {
        assertThat(ORDERED.isPlanned()).isFalse();
        assertThat(ORDERED.stateToWrite()).isEmpty();
    }

    @Test
    void tellsTheStateThatTheInventoryHasNotHeardOf() {
        var reserved = ORDERED.aimedAt(ServiceState.RESERVED);

        assertThat(reserved.stateToWrite()).contains(ServiceState.RESERVED);
        assertThat(reserved.writtenAs(ServiceState.RESERVED).stateToWrite()).isEmpty();
        assertThat(reserved.writtenAs(ServiceState.RESERVED)
                        .aimedAt(ServiceState.ACTIVE)
                        .stateToWrite())
                .contains(ServiceState.ACTIVE);
    }

    @Test
    void mustBeThereBeforeItCanEnd() {
        var retired = ORDERED.aimedAt(ServiceState.RESERVED).aimedAt(ServiceState.RETIRED);

        assertThat(retired.stateToWrite()).contains(ServiceState.RESERVED);
        assertThat(retired.writtenAs(ServiceState.RESERVED).stateToWrite()).contains(ServiceState.RETIRED);
    }

    @Test
    void goesNowhereThatItsLifecycleDoesNotKnow() {
        var active = ORDERED.aimedAt(ServiceState.RESERVED).aimedAt(ServiceState.ACTIVE);

        assertThatThrownBy(() -> active.aimedAt(ServiceState.RESERVED)).isInstanceOf(IllegalTransition.class);
    }
}
