package io.cascade.ordering.below;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An item that an order hands down, and how far the order below says that it has come. */
@MappedSuperclass
public abstract class ChildItem extends GivenId {

    @Column(updatable = false)
    private String itemId;

    @Enumerated(EnumType.STRING)
    @Column(name = "child_state")
    private ChildState state;

    private int generation;
    private long reportVersion;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected ChildItem() {}

    protected ChildItem(String orderId, String itemId) {
        super(orderId + "/" + itemId);
        this.itemId = itemId;
        this.generation = 1;
        this.state = ChildState.LIFECYCLE.start();
    }

    /** Whether the report told anything new; what was overtaken by a later report tells nothing. */
    public final boolean take(ChildReport report) {
        if (report.isOvertakenBy(reportVersion) || !ChildState.LIFECYCLE.allows(state, report.state())) {
            return false;
        }
        var reason = report.waiting();
        if (state == ChildState.ASKED && report.state() == ChildState.UNDERWAY) {
            return false; // what is asked for is expected to be under way: not worth a write for each item
        }
        if (state == report.state() && (reason == null ? waiting == null : reason.isSameAs(waiting))) {
            return false;
        }
        reportVersion = Math.max(reportVersion, report.version());
        waiting = reason;
        enter(report.state(), "reported");
        return true;
    }

    /** Nobody works for it any more: it is asked for again, of an order that counts versions anew. */
    final void askAgain(int nextGeneration) {
        if (generation != nextGeneration) {
            generation = nextGeneration;
            beginAnew(nextGeneration);
        }
        reportVersion = 0;
        if (state != ChildState.DONE) {
            waiting = null;
            enter(ChildState.ASKED, "asked for again");
        }
    }

    /** It is handed down once more, to somebody who shall not take it for what was lost. */
    protected void beginAnew(int nextGeneration) {}

    final void undo() {
        waiting = null;
        enter(ChildState.UNDONE, "nothing is below");
    }

    /** The documents that it keeps. */
    protected abstract Stream<JsonDocument> documents();

    private void enter(ChildState next, String cause) {
        ChildState.LIFECYCLE.check(state, next, getId(), cause);
        state = next;
    }

    public final String itemId() {
        return itemId;
    }

    public final ChildState childState() {
        return state;
    }

    public final boolean isDone() {
        return state == ChildState.DONE;
    }

    public final Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** The handing down that it belongs to. */
    public final int generation() {
        return generation;
    }

    final long reportVersion() {
        return reportVersion;
    }
}
