package io.cascade.inventory.service;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A service that realises a product (TMF638). */
@Entity
public class Service extends Entry<ServiceState, ServiceDescription> {

    public static final EntryKind<ServiceState, ServiceDescription, Service> KIND =
            new EntryKind<>("service", ServiceState::isEntry, Service::entering);

    @Enumerated(EnumType.STRING)
    private ServiceState state;

    @Embedded
    private ServiceDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Service() {}

    private Service(String id, ServiceState state, ServiceDescription description) {
        super(id);
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
        service.begin(state, cause, at);
        return service;
    }

    @Override
    public boolean canBecome(ServiceState next) {
        return ServiceState.LIFECYCLE.allows(state, next);
    }

    @Override
    public void become(ServiceState next, String cause, Instant at) {
        enter(next, cause, at);
    }

    @Override
    public void complement(ServiceDescription more) {
        describe(description.with(more));
    }

    @Override
    public void amend(ServiceState next, ServiceDescription anew, String cause, Instant at) {
        describe(anew);
        enter(next, cause, at);
    }

    @Override
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
        description = description.dated(next, at);
        moved(previous, next, cause, at);
    }

    private void describe(ServiceDescription anew) {
        if (!anew.equals(description)) {
            description = anew;
            touch();
        }
    }

    @Override
    public ServiceState state() {
        return state;
    }

    @Override
    public ServiceDescription description() {
        return description;
    }

    @Override
    public EntryReference reference() {
        return new EntryReference(getId(), description.name());
    }
}
