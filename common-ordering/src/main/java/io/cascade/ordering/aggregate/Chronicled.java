package io.cascade.ordering.aggregate;

import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.List;

/** An aggregate that tells others of its changes, with one version for all that happens in a transaction. */
@MappedSuperclass
public abstract class Chronicled extends GivenId implements Aggregate {

    @Version
    private int rowVersion;

    private long version;

    @Transient
    private final Chronicle chronicle = new Chronicle();

    protected Chronicled() {}

    /** One that has just been made, in the state in which its lifecycle starts. */
    protected Chronicled(String id, StateChange birth) {
        super(id);
        version = 1;
        chronicle.record(birth);
    }

    protected final void record(StateChange change) {
        touch();
        chronicle.record(change);
    }

    /** Something about it changed that others hear of. */
    protected final void touch() {
        version = chronicle.raise(version);
    }

    public final long version() {
        return version;
    }

    /** Whether anything happened since it was loaded that others must hear of. */
    public final boolean hasNews() {
        return chronicle.hasNews();
    }

    /** The moves since it was loaded, told once. */
    public final List<StateChange> tellMoves() {
        return chronicle.tell();
    }

    /** It is about to be forgotten, which is its last version. */
    public final void forget() {
        touch();
    }
}
