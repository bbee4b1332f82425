package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.aggregate.Chronicled;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * A request to activate a service, together with the services that it describes by value (TMF640). It is the other face
 * of a resource order and bears its id: the order does the work, the activation follows it and ends when the inventory
 * has the services. What a monitor shows is this.
 */
@Entity
@Table(name = "service_activation")
public class ServiceActivation extends Chronicled {

    @Enumerated(EnumType.STRING)
    private MonitorState state;

    @Embedded
    private MonitoredRequest request;

    @Column(updatable = false)
    private boolean ordered;

    private Problem.All problems;
    private @Nullable JsonDocument response;

    @Embedded
    private @Nullable Waiting waiting;

    @OneToMany(
            mappedBy = "activation",
            cascade = {CascadeType.PERSIST, CascadeType.REMOVE})
    @OrderBy("position")
    private List<ActivatedService> services = new ArrayList<>();

    @Transient
    private boolean revised;

    @SuppressWarnings("NullAway.Init")
    protected ServiceActivation() {}

    private ServiceActivation(String id, Draft draft, boolean ordered, Instant at) {
        super(id, new StateChange(null, null, MonitorState.LIFECYCLE.start(), "requested", at));
        this.request = draft.request();
        this.ordered = ordered;
        this.problems = Problem.All.NONE;
        this.waiting = Waits.onPlanning(at);
        this.state = MonitorState.LIFECYCLE.start();
    }

    /** A request as it came, and what it asks for. */
    public record Draft(MonitoredRequest request, RequestedParts parts) {}

    /**
     * Takes a request. One that nobody could ever fulfil ends at once.
     *
     * @param id also of the order that is to do the work
     */
    public static ServiceActivation begin(String id, Draft draft, Supplier<String> serviceIds, Instant at) {
        var objections = draft.parts().objections();
        var activation = new ServiceActivation(id, draft, objections.isEmpty(), at);
        activation.take(draft.parts().within(activation, serviceIds, at), at);
        if (!objections.isEmpty()) {
            activation.fail(objections, at);
        }
        return activation;
    }

    private void take(List<ActivatedService> wanted, Instant at) {
        services.addAll(wanted);
        services.forEach(service -> record(new StateChange(service.getId(), null, service.state(), "requested", at)));
    }

    /** Takes over how far the order has come. An order that ends otherwise than completed is a request in error. */
    public void follow(ResourceOrder order, Instant at) {
        if (state.isFinal()) {
            return;
        }
        services.forEach(
                service -> order.work().find(service.wanted().itemId()).ifPresent(item -> service.follow(item, at)));
        switch (order.state()) {
            case COMPLETED -> waitFor(Waits.onWriting(at));
            case REJECTED, CANCELLED, FAILED, PARTIAL -> fail(new FollowedOrder(order).problems(services), at);
            default -> new FollowedOrder(order).mostUrgentWait().ifPresent(this::waitFor);
        }
    }

    /** The services of which the inventory has to hear: all of them at the end, later those that were amended. */
    public List<ActivatedService> servicesToWrite() {
        return state == MonitorState.IN_ERROR ? List.of() : group().toWrite();
    }

    /** The inventory has this revision of the service. When it has all of them, the request is fulfilled. */
    public void written(String serviceId, int revision, Instant at) {
        group().find(serviceId).ifPresent(service -> service.written(revision));
        if (state == MonitorState.IN_PROGRESS && group().areWritten()) {
            services.forEach(service -> service.activate(at));
            waiting = null;
            enter(MonitorState.COMPLETED, "its services are active", at);
        }
    }

    /** The inventory will not have a service as it is. */
    public void notWritten(Waiting reason) {
        waitFor(reason);
    }

    /** Changes attributes of a service that the network does not know of. */
    public void amend(ActivatedService service, String name, JsonDocument carried) {
        if (service.amend(name, carried)) {
            touch();
        }
    }

    /**
     * Why the service cannot be forgotten.
     *
     * @return empty when it can, together with those that came by the same request
     */
    public Optional<String> reasonToKeep(String serviceId) {
        return group().reasonToKeep(serviceId, state);
    }

    /** Keeps what the one who asked is told in the end. */
    public void answer(JsonDocument answer) {
        response = answer;
    }

    private void fail(List<Problem> reasons, Instant at) {
        problems = new Problem.All(List.copyOf(reasons));
        waiting = null;
        enter(MonitorState.IN_ERROR, reasons.getFirst().code(), at);
    }

    /** Whatever has ended waits for nothing. That a wait lasts longer is nothing to tell. */
    private void waitFor(Waiting reason) {
        if (state.isFinal()) {
            return;
        }
        if (!reason.isSameButForItsEnd(waiting)) {
            revised = true;
            touch();
        }
        waiting = reason.continuing(waiting);
    }

    private void enter(MonitorState next, String cause, Instant at) {
        if (state == next) {
            return;
        }
        MonitorState.LIFECYCLE.check(state, next, getId(), cause);
        record(new StateChange(null, state, next, cause, at));
        state = next;
    }

    void serviceMoved(StateChange change) {
        record(change);
    }

    @Override
    public void setAside(Waiting reason) {
        waitFor(reason);
    }

    @Override
    public void takeUpAgain(Instant at) {
        waitFor(Waits.onSecondTry(at));
    }

    /** Whether it waits for something else than when it was loaded. */
    public boolean isRevised() {
        return revised;
    }

    /** Whether the request has ended and nothing of its services exists. */
    @Override
    public boolean isOver() {
        return state.isFinal() && group().live().isEmpty();
    }

    @Override
    public int parts() {
        return services.size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.concat(Stream.of(request.shown()), services.stream().flatMap(ActivatedService::documents));
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(services);
    }

    public ServiceGroup group() {
        return new ServiceGroup(services);
    }

    public MonitorState state() {
        return state;
    }

    public String correlationId() {
        return request.correlationId();
    }

    /** Whether a resource order does the work; a request that ended at once has none. */
    public boolean isOrdered() {
        return ordered;
    }

    public MonitoredRequest request() {
        return request;
    }

    public List<Problem> problems() {
        return problems.problems();
    }

    public Optional<JsonDocument> response() {
        return Optional.ofNullable(response);
    }

    public Optional<Waiting> waiting() {
        return Optional.ofNullable(waiting);
    }
}
