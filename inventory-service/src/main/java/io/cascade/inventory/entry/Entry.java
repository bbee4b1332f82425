package io.cascade.inventory.entry;

import io.cascade.inventory.command.EntryReference;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * Something that an inventory knows of: where it stands and what is known of it. It is a record of facts, not a process: all
 * that happens to it was told by somebody who knows.
 *
 * @param <S> where it can stand
 * @param <D> what can be known of it
 */
@MappedSuperclass
public abstract class Entry<S extends Enum<S>, D> extends GivenId {

    @Version
    private int rowVersion;

    private long version;

    @Transient
    private final Chronicle chronicle = new Chronicle();

    protected Entry() {}

    protected Entry(String id) {
        super(id);
        this.version = 1;
    }

    public abstract S state();

    public abstract D description();

    public abstract boolean canBecome(S next);

    /** @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move */
    public abstract void become(S next, String cause, Instant at);

    /** Adds to what is known of it. */
    public abstract void complement(D more);

    /**
     * Says anew what it is and where it stands.
     *
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    public abstract void amend(S next, D anew, String cause, Instant at);

    /** Whether something still works for it, so that it must be terminated before it can be forgotten. */
    public abstract boolean isInUse();

    /** How others refer to it. */
    public abstract EntryReference reference();

    /** It has entered the inventory. */
    protected final void begin(S first, String cause, Instant at) {
        chronicle.record(new StateChange(null, null, first, cause, at));
    }

    /** It stands elsewhere now. */
    protected final void moved(S from, S to, String cause, Instant at) {
        touch();
        chronicle.record(new StateChange(null, from, to, cause, at));
    }

    /** Something about it has changed. */
    protected final void touch() {
        version = chronicle.raise(version);
    }

    /** It is about to be forgotten, which is its last version. */
    public void forget() {
        touch();
    }

    public long version() {
        return version;
    }

    /** The moves that nobody has been told of yet. */
    public List<StateChange> tell() {
        return chronicle.tell();
    }

    /** Whether anything happened since it was loaded that others must hear of. */
    public boolean hasNews() {
        return chronicle.hasNews();
    }
}
