package io.cascade.ordering.below;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.order.Intent;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderLine;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.OrderState;
import io.cascade.ordering.order.Particulars;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An order of two lines; once it has begun, something is handed down for each. */
final class SampleOrder extends ParentOrder<SampleOrder.Line, ChildReport> {

    static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    enum State implements OrderState {
        OPEN,
        HELD,
        ASSESSING,
        TAKING_BACK,
        DONE,
        CANCELLED;

        @Override
        public boolean isFinal() {
            return this == DONE || this == CANCELLED;
        }

        @Override
        public boolean isCancelled() {
            return this == CANCELLED;
        }

        @Override
        public boolean isCancellationAssessed() {
            return this == ASSESSING;
        }

        @Override
        public boolean isBeingCancelled() {
            return this == ASSESSING || this == TAKING_BACK;
        }
    }

    final class Line extends OrderLine {

        private Standing standing = Standing.IN_PROGRESS;
        private int begun;

        private Line(String itemId, int position) {
            super("O-1", itemId, ItemAction.ADD, position);
        }

        int timesBegunAnew() {
            return begun;
        }

        @Override
        public boolean isOpen() {
            return standing.isOpen();
        }

        @Override
        protected Standing standing() {
            return standing;
        }

        @Override
        protected void hold(Waiting reason, String cause) {
            await(reason);
            standing = Standing.HELD;
        }

        @Override
        protected void stand(String cause, Instant at) {
            var child = below().child(itemId());
            if (intent() == Intent.WITHDRAW) {
                standing = Standing.CANCELLED;
            } else if (child.filter(ChildItem::isDone).isPresent()) {
                standing = Standing.COMPLETED;
            } else {
                standing = child.filter(some -> some.childState().isBlocked()).isPresent()
                        ? Standing.HELD
                        : Standing.IN_PROGRESS;
            }
        }

        @Override
        protected void beginAnew(String cause, Instant at) {
            begun++;
        }

        @Override
        protected Stream<JsonDocument> documents() {
            return Stream.empty();
        }
    }

    static final class Child extends ChildItem {

        private Child(String itemId) {
            super("O-1", itemId);
        }

        @Override
        protected Stream<JsonDocument> documents() {
            return Stream.of(JsonDocument.EMPTY);
        }
    }

    private final List<Line> lines = List.of(new Line("1", 1), new Line("2", 2));
    private final List<Child> children = new ArrayList<>();
    private State state = State.OPEN;
    private Optional<String> objection = Optional.empty();

    SampleOrder() {
        super(
                "O-1",
                new OrderRequest("correlation", null, "fingerprint", null, null, null, null),
                new Particulars(null, null, JsonDocument.EMPTY),
                1L,
                new StateChange(null, null, State.OPEN, "placed", NOW));
    }

    SampleOrder begun() {
        lines.forEach(line -> children.add(new Child(line.itemId())));
        return this;
    }

    SampleOrder objecting(String reason) {
        objection = Optional.of(reason);
        return this;
    }

    void hears(String itemId, ChildState reported) {
        follow(List.of(new ChildReport(itemId, 0, reported, null)), NOW);
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    protected List<Line> lines() {
        return lines;
    }

    @Override
    public Below<Child> below() {
        return new Below<>(children);
    }

    @Override
    protected Optional<Line> take(ChildReport report) {
        return below().child(report.itemId())
                .filter(child -> child.take(report))
                .map(child -> item(child.itemId()));
    }

    @Override
    protected boolean isBuilt(Line line) {
        return below().child(line.itemId()).filter(ChildItem::isDone).isPresent();
    }

    @Override
    protected Optional<String> whyNotTakenBack() {
        return objection;
    }

    @Override
    protected void assessCancellation(String cause, Instant at) {
        enter(State.ASSESSING, cause, at);
    }

    @Override
    protected void goOn(String cause, Instant at) {
        enter(State.OPEN, cause, at);
    }

    @Override
    protected void standAs(Standing standing, String cause, Instant at) {
        if (intent() == Intent.WITHDRAW && standing.isOpen()) {
            enter(State.TAKING_BACK, cause, at);
        } else {
            enter(
                    switch (standing) {
                        case COMPLETED -> State.DONE;
                        case CANCELLED -> State.CANCELLED;
                        case HELD -> State.HELD;
                        default -> State.OPEN;
                    },
                    cause,
                    at);
        }
    }

    private void enter(State next, String cause, Instant at) {
        if (state != next) {
            moves(state, next, cause, at);
            state = next;
        }
    }

    @Override
    public void loadWhole() {}
}
