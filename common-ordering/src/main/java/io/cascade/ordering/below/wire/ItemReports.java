package io.cascade.ordering.below.wire;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.StateWords;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.wire.WaitingOnTheWire;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.WaitingDto;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an order below says about its items, as a report to the order that waits for it. */
public final class ItemReports {

    private static final String BLOCKED = "blockedBelow";

    private final Party self;
    private final Party below;
    private final Clock clock;

    /**
     * @param self the management that waits
     * @param below the one that reports
     */
    public ItemReports(Party self, Party below, Clock clock) {
        this.self = self;
        this.below = below;
        this.clock = clock;
    }

    /**
     * An item of an order below.
     *
     * @param order what the order is called, such as {@code service order 4711}
     * @param version of the order; absent when it told none
     * @param errors why the order was not accepted
     */
    public record Item(
            String order,
            @Nullable Long version,
            String id,
            @Nullable OrderItemStateType state,
            @Nullable WaitingDto waiting,
            @Nullable List<OrderErrorDto> errors) {}

    /** Nothing for states that tell nothing new: what was asked for is acknowledged, or may be on its way back. */
    public Optional<ChildReport> of(Item item) {
        var state = item.state();
        return state == null
                ? Optional.empty()
                : childState(state)
                        .map(child -> new ChildReport(
                                item.id(),
                                Objects.requireNonNullElse(item.version(), 0L),
                                child,
                                waiting(item, child)));
    }

    private static Optional<ChildState> childState(OrderItemStateType state) {
        return switch (state) {
            case IN_PROGRESS -> Optional.of(ChildState.UNDERWAY);
            case PENDING -> Optional.of(ChildState.PENDING);
            case HELD -> Optional.of(ChildState.HELD);
            case COMPLETED -> Optional.of(ChildState.DONE);
            case CANCELLED -> Optional.of(ChildState.UNDONE);
            case REJECTED, FAILED, PARTIAL -> Optional.of(ChildState.REFUSED);
            case ACKNOWLEDGED, ASSESSING_CANCELLATION, PENDING_CANCELLATION -> Optional.empty();
        };
    }

    private @Nullable Waiting waiting(Item item, ChildState state) {
        return switch (state) {
            case ASKED, UNDERWAY, DONE -> null;
            case PENDING, HELD -> blocked(item);
            case UNDONE, REFUSED -> ended(item);
        };
    }

    private Waiting blocked(Item item) {
        var told = item.waiting();
        if (told == null) {
            return Waiting.on(below, BLOCKED, sentence(item), clock.instant());
        }
        return WaitingOnTheWire.read(told, BLOCKED, sentence(item));
    }

    private Waiting ended(Item item) {
        return Waiting.on(below, "endedBelow", sentence(item), clock.instant())
                .unblockedBy("cancel the order, or have it ordered again once nothing of it is under way below:"
                        + " POST /operations/v1/setAsideWork/{id}/retry of " + self.words());
    }

    private static String sentence(Item item) {
        var state = StateWords.of(Objects.requireNonNull(item.state()));
        var is = "%s item %s is %s".formatted(item.order(), item.id(), state);
        var errors = item.errors();
        return errors == null || errors.isEmpty()
                ? is
                : "%s: %s"
                        .formatted(
                                is, errors.stream().map(OrderErrorDto::reason).collect(Collectors.joining("; ")));
    }
}
