package io.cascade.serviceordering.serviceorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Transitions;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.order.Intent;
import io.cascade.testing.LifecycleChapter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lifecycles, held pair by pair against what TMF641 and our roll-up allow. */
class LifecycleTests {

    private static final Map<String, String> ORDER = table("""
            ACKNOWLEDGED           -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
            PENDING                -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
            HELD                   -> PENDING IN_PROGRESS COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
            IN_PROGRESS            -> PENDING HELD COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
            ASSESSING_CANCELLATION -> ACKNOWLEDGED PENDING HELD IN_PROGRESS PENDING_CANCELLATION
            PENDING_CANCELLATION   -> CANCELLED
            """);
    private static final Map<String, String> ITEM = table("""
            ACKNOWLEDGED -> REJECTED HELD IN_PROGRESS CANCELLED
            PENDING      -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
            HELD         -> PENDING IN_PROGRESS COMPLETED FAILED CANCELLED ASSESSING_CANCELLATION PENDING_CANCELLATION
            IN_PROGRESS  -> PENDING HELD COMPLETED FAILED CANCELLED ASSESSING_CANCELLATION
            ASSESSING_CANCELLATION -> PENDING HELD IN_PROGRESS PENDING_CANCELLATION CANCELLED
            PENDING_CANCELLATION   -> CANCELLED
            """);
    private static final Map<String, String> RESOURCE_ITEM = table("""
            ASKED    -> UNDERWAY PENDING HELD DONE UNDONE REFUSED
            UNDERWAY -> ASKED PENDING HELD DONE UNDONE REFUSED
            PENDING  -> ASKED UNDERWAY HELD DONE UNDONE REFUSED
            HELD     -> ASKED UNDERWAY PENDING DONE UNDONE REFUSED
            UNDONE   -> ASKED
            REFUSED  -> ASKED
            """);
    private static final Map<String, String> SERVICE = table("""
            RESERVED -> INACTIVE ACTIVE RETIRED
            INACTIVE -> ACTIVE RETIRED
            """);

    static Stream<Arguments> orderPairs() {
        return pairs(ServiceOrderState.class, ORDER);
    }

    static Stream<Arguments> itemPairs() {
        return pairs(ServiceOrderItemState.class, ITEM);
    }

    static Stream<Arguments> resourceItemPairs() {
        return pairs(ChildState.class, RESOURCE_ITEM);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("orderPairs")
    void ordersMoveAsTheTableSays(ServiceOrderState from, ServiceOrderState to, boolean allowed) {
        check(ServiceOrderState.LIFECYCLE, from, to, allowed);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("itemPairs")
    void itemsMoveAsTheTableSays(ServiceOrderItemState from, ServiceOrderItemState to, boolean allowed) {
        check(ServiceOrderItemState.LIFECYCLE, from, to, allowed);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("resourceItemPairs")
    void resourceItemsMoveAsTheTableSays(ChildState from, ChildState to, boolean allowed) {
        check(ChildState.LIFECYCLE, from, to, allowed);
    }

    static Stream<Arguments> servicePairs() {
        return pairs(ServiceState.class, SERVICE);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("servicePairs")
    void servicesMoveAsTheTableSays(ServiceState from, ServiceState to, boolean allowed) {
        check(ServiceState.LIFECYCLE, from, to, allowed);
    }

    @Test
    void whatIsOverStaysOver() {
        assertThat(EnumSet.allOf(ServiceOrderState.class))
                .filteredOn(ServiceOrderState::isFinal)
                .containsExactlyInAnyOrder(
                        ServiceOrderState.REJECTED,
                        ServiceOrderState.CANCELLED,
                        ServiceOrderState.COMPLETED,
                        ServiceOrderState.FAILED,
                        ServiceOrderState.PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PROGRESS, IN_PROGRESS",
        "IN_PROGRESS COMPLETED, IN_PROGRESS",
        "ACKNOWLEDGED COMPLETED, IN_PROGRESS",
        "PENDING IN_PROGRESS COMPLETED, PENDING",
        "HELD PENDING IN_PROGRESS COMPLETED, HELD",
        "HELD FAILED, HELD",
        "COMPLETED COMPLETED, COMPLETED",
        "FAILED FAILED, FAILED",
        "CANCELLED CANCELLED, CANCELLED",
        "COMPLETED CANCELLED, COMPLETED",
        "COMPLETED FAILED, PARTIAL",
        "CANCELLED FAILED, PARTIAL",
        "COMPLETED CANCELLED FAILED, PARTIAL",
    })
    void theItemsDecideWhereTheOrderStands(String items, ServiceOrderState order) {
        List<Standing> standings = Arrays.stream(items.split(" "))
                .map(ServiceOrderItemState::valueOf)
                .map(ServiceOrderItemState::standing)
                .toList();

        assertThat(ServiceOrderState.of(Intent.FULFIL, Standing.of(standings))).isEqualTo(order);
    }

    private static <S extends Enum<S>> void check(Transitions<S> lifecycle, S from, S to, boolean allowed) {
        assertThat(lifecycle.allows(from, to)).isEqualTo(allowed);
        if (!allowed) {
            assertThatThrownBy(() -> lifecycle.check(from, to, "SO-1", "test"))
                    .isInstanceOf(IllegalTransition.class)
                    .hasMessageContainingAll("SO-1", from.name(), to.name(), "test");
        }
    }

    private static <S extends Enum<S>> Stream<Arguments> pairs(Class<S> states, Map<String, String> table) {
        return Arrays.stream(states.getEnumConstants())
                .flatMap(from -> Arrays.stream(states.getEnumConstants())
                        .map(to -> Arguments.of(
                                from, to, from == to || movesFrom(from, table).contains(to.name()))));
    }

    private static Set<String> movesFrom(Enum<?> from, Map<String, String> table) {
        return Set.of(table.getOrDefault(from.name(), "").split(" "));
    }

    private static Map<String, String> table(String text) {
        return text.lines()
                .map(line -> line.split("->"))
                .collect(Collectors.toMap(row -> row[0].trim(), row -> row[1].trim()));
    }

    @Test
    void isDrawnForOrders() {
        LifecycleChapter.titled("Service order")
                .draws(
                        ServiceOrderState.class,
                        ServiceOrderState.LIFECYCLE.start(),
                        ServiceOrderState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForItems() {
        LifecycleChapter.titled("Item of a service order")
                .draws(
                        ServiceOrderItemState.class,
                        ServiceOrderItemState.LIFECYCLE.start(),
                        ServiceOrderItemState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForWhatIsBelow() {
        LifecycleChapter.titled("Item below")
                .draws(ChildState.class, ChildState.LIFECYCLE.start(), ChildState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForServices() {
        LifecycleChapter.titled("Service that an order builds")
                .draws(ServiceState.class, ServiceState.LIFECYCLE.start(), ServiceState.LIFECYCLE::allows);
    }
}
