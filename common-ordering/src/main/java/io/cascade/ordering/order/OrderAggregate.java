package io.cascade.ordering.order;

import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.StateWords;
import io.cascade.ordering.aggregate.Chronicled;
import io.cascade.ordering.cancellation.Cancellation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every order knows, whatever it orders. States, and the door through which they are written, are each order's own.
 */
@MappedSuperclass
public abstract class OrderAggregate extends Chronicled {

    @Embedded
    private OrderRequest request;

    @Embedded
    private Particulars particulars;

    @Column(updatable = false)
    private Instant orderDate;

    private @Nullable Instant completionDate;
    private @Nullable Long catalogRelease;
    private Refusals refusals;

    @Enumerated(EnumType.STRING)
    private Intent intent;

    @Transient
    private @Nullable Cancellation concluded;

    @SuppressWarnings("NullAway.Init")
    protected OrderAggregate() {}

    /** @param release the catalog release that whoever asks wants it to be built by; absent when that is ours to choose */
    protected OrderAggregate(
            String id, OrderRequest request, Particulars particulars, @Nullable Long release, StateChange birth) {
        super(id, birth);
        this.request = request;
        this.particulars = particulars;
        this.catalogRelease = release;
        this.orderDate = birth.at();
        this.refusals = Refusals.NONE;
        this.intent = Intent.FULFIL;
    }

    /** Changes what the order only carries. */
    public final void amend(Particulars amended) {
        particulars = amended;
        touch();
    }

    protected final void refusedFor(List<Refusal> reasons) {
        refusals = new Refusals(reasons);
    }

    /** From now on everything about the order is decided by this release of the catalog. */
    protected final void pinTo(long release) {
        catalogRelease = release;
    }

    protected final void ended(Instant at) {
        completionDate = at;
    }

    /** From now on everything that has been done for it is taken back. */
    protected final void turnBack() {
        intent = Intent.WITHDRAW;
    }

    public final Intent intent() {
        return intent;
    }

    /** The wish to cancel it has come to an end. */
    protected final void conclude(Cancellation outcome) {
        concluded = outcome;
    }

    /** The answer to a wish to cancel an order that has ended. */
    protected static Cancellation tooLate(Enum<?> end) {
        return new Cancellation.Refused("the order is %s already".formatted(StateWords.of(end)));
    }

    /** How the wish to cancel it ended since it was loaded, told once. */
    public final Optional<Cancellation> tellConclusion() {
        var told = Optional.ofNullable(concluded);
        concluded = null;
        return told;
    }

    public final OrderRequest request() {
        return request;
    }

    public final String correlationId() {
        return request.correlationId();
    }

    public final Particulars particulars() {
        return particulars;
    }

    public final Instant orderDate() {
        return orderDate;
    }

    /** When it ended, in whichever way. */
    public final Optional<Instant> completionDate() {
        return Optional.ofNullable(completionDate);
    }

    public final Optional<Long> catalogRelease() {
        return Optional.ofNullable(catalogRelease);
    }

    /** @throws IllegalStateException while it is pinned to none */
    public final long pinnedRelease() {
        return catalogRelease()
                .orElseThrow(() -> new IllegalStateException("order %s has no catalog release yet".formatted(getId())));
    }

    /** Every reason why it was not accepted; none when it was. */
    public final List<Refusal> refusals() {
        return refusals.reasons();
    }
}
