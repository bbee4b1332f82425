package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Party;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    @Column(updatable = false)
    private String correlationId;

    @Column(updatable = false)
    private @Nullable String idempotencyKey;

    @Column(updatable = false)
    private String fingerprint;

    @Column(updatable = false)
    private JsonDocument request;

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
        this.correlationId = draft.correlationId();
        this.idempotencyKey = draft.idempotencyKey();
        this.fingerprint = draft.fingerprint();
        this.request = draft.request();
        this.ordered = ordered;
        this.problems = Problem.All.NONE;
        this.waiting = Waiting.on(Party.ROM, "beingPlanned", "its services are being planned", at);
        this.state = MonitorState.LIFECYCLE.start();
    }

    /**
     * A request as it came.
     *
     * @param request what the monitor tells of it
     * @param services the service that it is about first, then those that it describes with it
     */
    public record Draft(
            String correlationId,
            @Nullable String idempotencyKey,
            String fingerprint,
            JsonDocument request,
            List<ActivatedService.Draft> services) {

        /** The same request for services of which more is known. */
        public Draft with(UnaryOperator<ActivatedService.Draft> knowledge) {
            return new Draft(
                    correlationId,
                    idempotencyKey,
                    fingerprint,
                    request,
                    services.stream().map(knowledge).toList());
        }
    }

    /**
     * Takes a request. One that nobody could ever fulfil ends at once.
     *
     * @param id also of the order that is to do the work
     */
    public static ServiceActivation begin(String id, Draft draft, Supplier<String> serviceIds, Instant at) {
        var objections = Objections.to(draft.services());
        var activation = new ServiceActivation(id, draft, objections.isEmpty(), at);
        activation.take(draft.services(), serviceIds, at);
        if (!objections.isEmpty()) {
            activation.fail(objections, at);
        }
        return activation;
    }

    private void take(List<ActivatedService.Draft> drafts, Supplier<String> serviceIds, Instant at) {
        var ids = drafts.stream().collect(Collectors.toMap(ActivatedService.Draft::itemId, draft -> serviceIds.get()));
        var names = drafts.stream()
                .collect(Collectors.toMap(ActivatedService.Draft::itemId, ActivatedService.Draft::displayName));
        for (var draft : drafts) {
            var serviceId = Objects.requireNonNull(ids.get(draft.itemId()));
            var relations = draft.relations().stream()
                    .map(relation -> relation.resolved(ids, names))
                    .toList();
            services.add(new ActivatedService(serviceId, this, draft, relations, services.size() + 1, at));
            record(new StateChange(serviceId, null, ServiceState.LIFECYCLE.start(), "requested", at));
        }
    }

    /** Takes over how far the order has come. An order that ends otherwise than completed is a request in error. */
    public void follow(ResourceOrder order, Instant at) {
        if (state.isFinal()) {
            return;
        }
        services.forEach(service -> order.find(service.itemId()).ifPresent(item -> service.follow(item, at)));
        switch (order.state()) {
            case COMPLETED ->
                waitFor(Waiting.on(
                        Party.SERVICE_INVENTORY, "beingWritten", "its services are being written as active", at));
            case REJECTED, CANCELLED, FAILED, PARTIAL -> fail(Outcome.problemsOf(order, this), at);
            default -> Outcome.waitOf(order).ifPresent(this::waitFor);
        }
    }

    /** The services of which the inventory has to hear: all of them at the end, later those that were amended. */
    public List<ActivatedService> servicesToWrite() {
        var isBuilt = services.stream().allMatch(ActivatedService::isBuilt);
        return isBuilt && state != MonitorState.IN_ERROR
                ? services.stream().filter(ActivatedService::isUnwritten).toList()
                : List.of();
    }

    /** The inventory has this revision of the service. When it has all of them, the request is fulfilled. */
    public void written(String serviceId, int revision, Instant at) {
        service(serviceId).ifPresent(service -> service.written(revision));
        if (state == MonitorState.IN_PROGRESS && services.stream().noneMatch(ActivatedService::isUnwritten)) {
            services.forEach(service -> service.activate(at));
            waiting = null;
            enter(MonitorState.COMPLETED, "its services are active", at);
        }
    }

    /** The inventory will not have a service as it is. */
    public void notWritten(Waiting reason) {
        if (state == MonitorState.IN_PROGRESS) {
            waitFor(reason);
        }
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
        if (!primary().getId().equals(serviceId)) {
            return Optional.of("it came with service %s and goes with it"
                    .formatted(primary().getId()));
        }
        if (!state.isFinal()) {
            return Optional.of("its activation is under way");
        }
        return services.stream()
                .filter(ActivatedService::isLive)
                .findFirst()
                .map(live -> "service %s is %s, and what is in the network cannot be terminated yet"
                        .formatted(live.getId(), live.state().name().toLowerCase(Locale.ROOT)));
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

    /** That a wait lasts longer is nothing to tell. */
    private void waitFor(Waiting reason) {
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
        if (state == MonitorState.IN_PROGRESS) {
            waitFor(reason);
        }
    }

    @Override
    public void takeUpAgain(Instant at) {
        if (state == MonitorState.IN_PROGRESS) {
            waitFor(Waiting.on(Party.ROM, "takenUpAgain", "the work that was set aside is taken up again", at));
        }
    }

    /** Whether it waits for something else than when it was loaded. */
    public boolean isRevised() {
        return revised;
    }

    /** Whether the request has ended and nothing of its services exists. */
    @Override
    public boolean isOver() {
        return state.isFinal() && services.stream().noneMatch(ActivatedService::isLive);
    }

    @Override
    public int parts() {
        return services.size();
    }

    @Override
    public Stream<JsonDocument> documents() {
        return Stream.of(Stream.of(request), services.stream().flatMap(ActivatedService::documents))
                .flatMap(documents -> documents);
    }

    @Override
    public void loadWhole() {
        Hibernate.initialize(services);
    }

    /** The service that the request is about. */
    public ActivatedService primary() {
        return services.getFirst();
    }

    public List<ActivatedService> services() {
        return List.copyOf(services);
    }

    public Optional<ActivatedService> service(String serviceId) {
        return services.stream()
                .filter(service -> service.getId().equals(serviceId))
                .findFirst();
    }

    public MonitorState state() {
        return state;
    }

    public String correlationId() {
        return correlationId;
    }

    public boolean isSameRequest(String otherFingerprint) {
        return otherFingerprint.equals(fingerprint);
    }

    public String fingerprint() {
        return fingerprint;
    }

    /** Whether a resource order does the work; a request that ended at once has none. */
    public boolean isOrdered() {
        return ordered;
    }

    public JsonDocument request() {
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
