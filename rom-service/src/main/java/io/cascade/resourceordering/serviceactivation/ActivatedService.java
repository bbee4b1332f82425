package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.resourceordering.resourceorder.Holding;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource-facing service that is activated directly: what was asked for, what is there of it, and what the inventory knows.
 * It changes only through its activation.
 */
@Entity
@Table(name = "activated_service")
public class ActivatedService extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "activation_id", updatable = false)
    private ServiceActivation activation;

    @Column(updatable = false)
    private int position;

    @Embedded
    private WantedService wanted;

    @Embedded
    private Holding holding;

    @Embedded
    private Revisions revisions;

    @Enumerated(EnumType.STRING)
    private ServiceState state;

    private String name;
    private @Nullable Instant startDate;
    private JsonDocument carried;

    @Transient
    private boolean revised;

    @SuppressWarnings("NullAway.Init")
    protected ActivatedService() {}

    ActivatedService(
            String id,
            ServiceActivation activation,
            RequestedPart part,
            List<Relation> relations,
            int position,
            Instant at) {
        super(id);
        this.activation = activation;
        this.position = position;
        this.wanted = WantedService.of(part, relations, at);
        this.holding = Holding.nothing(part.characteristics());
        this.revisions = Revisions.FIRST;
        this.state = ServiceState.LIFECYCLE.start();
        this.name = part.displayName();
        this.startDate = part.startDate();
        this.carried = part.carried();
    }

    void follow(ResourceOrderItem item, Instant at) {
        holding = item.holding();
        enter(state.following(item.state()), "item %s is %s".formatted(wanted.itemId(), item.state()), at);
    }

    void activate(Instant at) {
        startDate = startDate == null ? at : startDate;
        enter(ServiceState.ACTIVE, "the inventory has it", at);
    }

    /** @return whether that changes anything */
    boolean amend(String newName, JsonDocument newCarried) {
        if (newName.equals(name) && newCarried.equals(carried)) {
            return false;
        }
        name = newName;
        carried = newCarried;
        revisions = revisions.raised();
        revised = true;
        return true;
    }

    void written(int sent) {
        revisions = revisions.written(sent);
    }

    private void enter(ServiceState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        ServiceState.LIFECYCLE.check(state, next, getId(), cause);
        activation.serviceMoved(new StateChange(getId(), state, next, cause, at));
        state = next;
    }

    /** Whether the inventory has to hear of it as it is now. */
    boolean isUnwritten() {
        return revisions.isUnwritten();
    }

    boolean isBuilt() {
        return state == ServiceState.INACTIVE || state == ServiceState.ACTIVE;
    }

    /** Whether something exists because of it: resources that it has, or a service in the network. */
    boolean isLive() {
        return state != ServiceState.DESIGNED;
    }

    /** Whether attributes changed since the service was loaded. */
    public boolean isRevised() {
        return revised;
    }

    public ServiceActivation activation() {
        return activation;
    }

    public WantedService wanted() {
        return wanted;
    }

    public Holding holding() {
        return holding;
    }

    public ServiceState state() {
        return state;
    }

    public String name() {
        return name;
    }

    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }

    /** Counts what the inventory has to be told of the service. */
    public int revision() {
        return revisions.revision();
    }

    public JsonDocument carried() {
        return carried;
    }

    Stream<JsonDocument> documents() {
        return Stream.of(holding.characteristics(), carried);
    }
}
