package io.cascade.ordering.order;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What every item of an order knows, whatever it orders: its place, its action, and what it waits for. It changes only through
 * its order. States, and the door through which they are written, are each item's own.
 */
@MappedSuperclass
public abstract class OrderLine extends GivenId {

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ItemAction action;

    @Embedded
    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    protected OrderLine(String orderId, String itemId, ItemAction action, int position) {
        super(orderId + "/" + itemId);
        this.itemId = itemId;
        this.action = action;
        this.position = position;
    }

    public abstract boolean isOpen();

    /** Where it stands, in words that all orders share. */
    protected abstract Standing standing();

    /** It waits for what only somebody else can mend. */
    protected abstract void hold(Waiting reason, String cause);

    /** It stands as what is below it does. */
    protected abstract void stand(String cause, Instant at);

    /** Nothing has been handed down for it, and its order begins anew. */
    protected abstract void beginAnew(String cause, Instant at);

    /** The documents that it keeps. */
    protected abstract Stream<JsonDocument> documents();

    /** It waits for this, or for nothing. */
    protected final void await(@Nullable Waiting reason) {
        waiting = reason;
    }

    public final String itemId() {
        return itemId;
    }

    public final ItemAction action() {
        return action;
    }

    public final Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }

    /** This reason, dated back when it waits for that already. */
    protected final Waiting continuing(Waiting reason) {
        return reason.continuing(waiting);
    }
}
