package io.cascade.inventory.service;

import io.cascade.inventory.command.EntryReference;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A service that realises a product (TMF638). */
@Entity
public class Service extends GivenId {

    @Version
    private int rowVersion;

    private long version;

    @Enumerated(EnumType.STRING)
    private ServiceState state;

    @Embedded
    private ServiceDescription description;

    @Transient
    private final Chronicle chronicle = new Chronicle();

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    private Service(String id, ServiceState state, ServiceDescription description) {
        super(id);
        this.version = 1;
        this.state = state;
        this.description = description;
    }

    /**
     * A service that enters the inventory.
     *
     * @throws IllegalArgumentException when services do not enter in that state
     */
    public static Service entering(
            String id, ServiceState state, ServiceDescription description, String cause, Instant at) {
        if (!state.isEntry()) {
            throw new IllegalArgumentException("no service enters the inventory " + state);
        }
        var service = new Service(id, state, description.enteredAt(at).dated(state, at));
        service.chronicle.record(new StateChange(null, null, state, cause, at));
        return service;
    }

    public boolean canBecome(ServiceState next) {
        return ServiceState.LIFECYCLE.allows(state, next);
    }

    /** @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move */
    public void become(ServiceState next, String cause, Instant at) {
        enter(next, cause, at);
    }

    /** Adds to what is known of the service. */
    public void complement(ServiceDescription more) {
        describe(description.with(more));
    }

    /**
     * Says anew what the service is and where it stands.
     *
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    public void amend(ServiceState next, ServiceDescription anew, String cause, Instant at) {
        describe(anew);
        enter(next, cause, at);
    }

    /** Whether something still works for it, so that it must be terminated before it can be forgotten. */
    public boolean isInUse() {
        return state == ServiceState.ACTIVE && description.carried().get("supportingResource") != null;
    }

    private void enter(ServiceState next, String cause, Instant at) {
        if (next == state) {
            return;
        }
        ServiceState.LIFECYCLE.check(state, next, getId(), cause);
        var previous = state;
        state = next;
        touch();
        description = description.dated(next, at);
        chronicle.record(new StateChange(null, previous, next, cause, at));
    }

    private void describe(ServiceDescription anew) {
        if (!anew.equals(description)) {
            description = anew;
            touch();
        }
    }

    private void touch() {
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

    /** Whether anything happened since the service was loaded that others must hear of. */
    public boolean hasNews() {
        return chronicle.hasNews();
    }

    public ServiceState state() {
        return state;
    }

    public ServiceDescription description() {
        return description;
    }

    public EntryReference reference() {
        return new EntryReference(getId(), description.name());
    }
}
