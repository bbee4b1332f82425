package io.cascade.resourceordering.serviceactivation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.resourceordering.resourceorder.ResourceOrderItemState;
import io.cascade.testing.LifecycleDrawing;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTests {

    @TestFactory
    Stream<DynamicTest> movesAMonitorAsDrawn() {
        return LifecycleDrawing.of(MonitorState.class, "IN_PROGRESS -> IN_ERROR COMPLETED")
                .comparedWith(MonitorState.LIFECYCLE::allows);
    }

    @TestFactory
    Stream<DynamicTest> movesAServiceAsDrawn() {
        return LifecycleDrawing.of(ServiceState.class, """
                        DESIGNED -> RESERVED INACTIVE
                        RESERVED -> DESIGNED INACTIVE
                        INACTIVE -> ACTIVE
                        """).comparedWith(ServiceState.LIFECYCLE::allows);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceState.class,
            names = {"DESIGNED", "RESERVED"})
    void followsAnItemOnlyOnWaysThatTheLifecycleHas(ServiceState from) {
        for (var item : ResourceOrderItemState.values()) {
            assertThat(ServiceState.LIFECYCLE.allows(from, from.following(item)))
                    .as("%s while the item is %s", from, item)
                    .isTrue();
        }
    }
}
