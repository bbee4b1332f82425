package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service that an item asks for, and how far it has come.
 *
 * @param described its characteristics
 * @param aim the state that it has by what is below; absent until it is planned
 * @param told the state that the inventory has it in; absent until it heard of it
 */
@Embeddable
public record OrderedService(
        @Column(updatable = false) String serviceId,
        @Column(updatable = false) @Nullable String serviceName,
        @Column(updatable = false) @Nullable String specificationId,

        @Column(name = "characteristics", updatable = false) JsonDocument described,
        @Column(name = "service_carried", updatable = false) JsonDocument carried,

        @Enumerated(EnumType.STRING) @Nullable ServiceState aim,

        @Column(name = "written") @Enumerated(EnumType.STRING) @Nullable ServiceState told) {

    OrderedService aimedAt(ServiceState next) {
        if (aim != null) {
            ServiceState.LIFECYCLE.check(aim, next, serviceId, "resource items moved");
        }
        return new OrderedService(serviceId, serviceName, specificationId, described, carried, next, told);
    }

    OrderedService writtenAs(ServiceState state) {
        return new OrderedService(serviceId, serviceName, specificationId, described, carried, aim, state);
    }

    boolean isAimedAt(ServiceState state) {
        return aim == state;
    }

    /** Whether the inventory may have heard of it. */
    boolean isPlanned() {
        return aim != null;
    }

    /** The state that the inventory has not heard of yet; what it never heard of must be there before it can end. */
    Optional<ServiceState> stateToWrite() {
        if (aim == told) {
            return Optional.empty();
        }
        return aim == ServiceState.RETIRED && told == null
                ? Optional.of(ServiceState.RESERVED)
                : Optional.ofNullable(aim);
    }

    /** Its state as far as the inventory has heard of it. */
    public Optional<ServiceState> written() {
        return Optional.ofNullable(told);
    }

    public Map<String, Object> characteristics() {
        return described.values();
    }

    Stream<JsonDocument> documents() {
        return Stream.of(described, carried);
    }
}
