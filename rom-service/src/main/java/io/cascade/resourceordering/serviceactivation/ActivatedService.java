package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.resourceorder.AllocatedResources;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import jakarta.persistence.Column;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resource-facing service that is activated directly. It changes only through its activation. */
@Entity
@Table(name = "activated_service")
public class ActivatedService extends GivenId {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "activation_id", updatable = false)
    private ServiceActivation activation;

    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String itemId;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private String specificationId;

    @Column(updatable = false)
    private @Nullable String specificationName;

    @Column(updatable = false)
    private @Nullable String ruleId;

    @Column(updatable = false)
    private Relation.All relations;

    @Column(updatable = false)
    private Instant serviceDate;

    @Enumerated(EnumType.STRING)
    private ServiceState state;

    private String name;
    private @Nullable Instant startDate;
    private int revision;
    private int written;
    private JsonDocument characteristics;
    private AllocatedResources resources;
    private JsonDocument carried;

    @Transient
    private boolean revised;

    @SuppressWarnings("NullAway.Init")
    protected ActivatedService() {}

    ActivatedService(
            String id, ServiceActivation activation, Draft draft, List<Relation> relations, int position, Instant at) {
        super(id);
        this.activation = activation;
        this.position = position;
        this.itemId = draft.itemId();
        this.path = draft.path();
        this.specificationId = draft.specificationId();
        this.specificationName = draft.specificationName();
        this.ruleId = draft.ruleId();
        this.relations = new Relation.All(List.copyOf(relations));
        this.serviceDate = at;
        this.state = ServiceState.LIFECYCLE.start();
        this.name = draft.displayName();
        this.startDate = draft.startDate();
        this.revision = 1;
        this.characteristics = JsonDocument.of(draft.characteristics());
        this.resources = new AllocatedResources(List.of());
        this.carried = draft.carried();
    }

    /**
     * A service as it was asked for.
     *
     * @param itemId names it within its request and in the order that builds it
     * @param path where it stands in the request; empty for the service that the request is about
     * @param isToBeActive whether the request wants it in use, and not in some other state
     * @param bringsSupport whether it describes services that would have to be built to support it
     * @param ruleId the decomposition rule that says what to take over from services that are built before
     */
    public record Draft(
            String itemId,
            String path,
            boolean isToBeActive,
            boolean bringsSupport,
            @Nullable String name,
            String specificationId,
            @Nullable String specificationName,
            @Nullable String ruleId,
            Map<String, Object> characteristics,
            List<Relation.Draft> relations,
            @Nullable Instant startDate,
            JsonDocument carried) {

        /** What the service is called as long as nobody gives it another name. */
        String displayName() {
            return Stream.of(Optional.ofNullable(name), Optional.ofNullable(specificationName))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(specificationId);
        }

        /** The same with the name that the catalog has for its specification. */
        public Draft specifiedAs(String catalogName) {
            return new Draft(
                    itemId,
                    path,
                    isToBeActive,
                    bringsSupport,
                    name,
                    specificationId,
                    catalogName,
                    ruleId,
                    characteristics,
                    relations,
                    startDate,
                    carried);
        }
    }

    void follow(ResourceOrderItem item, Instant at) {
        characteristics = JsonDocument.of(item.characteristics());
        resources = new AllocatedResources(item.resources());
        enter(state.following(item.state()), "item %s is %s".formatted(itemId, item.state()), at);
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
        revision++;
        revised = true;
        return true;
    }

    void written(int sent) {
        written = Math.max(written, sent);
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
        return written < revision;
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

    public String itemId() {
        return itemId;
    }

    public String path() {
        return path;
    }

    public ServiceState state() {
        return state;
    }

    public String name() {
        return name;
    }

    public String specificationId() {
        return specificationId;
    }

    public @Nullable String specificationName() {
        return specificationName;
    }

    public @Nullable String ruleId() {
        return ruleId;
    }

    public List<Relation> relations() {
        return relations.relations();
    }

    public Instant serviceDate() {
        return serviceDate;
    }

    public Optional<Instant> startDate() {
        return Optional.ofNullable(startDate);
    }

    /** Counts what the inventory has to be told of the service. */
    public int revision() {
        return revision;
    }

    public Map<String, Object> characteristics() {
        return characteristics.values();
    }

    public List<AllocatedResource> resources() {
        return resources.resources();
    }

    public JsonDocument carried() {
        return carried;
    }

    Stream<JsonDocument> documents() {
        return Stream.of(characteristics, carried);
    }
}
