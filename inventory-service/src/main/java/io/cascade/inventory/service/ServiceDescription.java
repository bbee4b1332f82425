package io.cascade.inventory.service;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.inventory.characteristic.CharacteristicsConverter;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.JsonDocumentConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a service besides its state. Dates count in milliseconds, as the wire shows them.
 *
 * @param carried the attributes that the inventory keeps and gives back without looking into them
 */
@Embeddable
public record ServiceDescription(
        @Nullable String name,
        @Nullable Instant serviceDate,
        @Nullable Instant startDate,
        @Nullable Instant endDate,
        @Nullable String specificationId,
        @Nullable String customerId,
        @Nullable String placeId,
        @Convert(converter = CharacteristicsConverter.class) Characteristics characteristics,
        @Convert(converter = JsonDocumentConverter.class) JsonDocument carried) {

    public ServiceDescription {
        serviceDate = inMilliseconds(serviceDate);
        startDate = inMilliseconds(startDate);
        endDate = inMilliseconds(endDate);
    }

    /** This description with what the other one adds or says anew; what the other one leaves out stays. */
    public ServiceDescription with(ServiceDescription more) {
        return new ServiceDescription(
                either(more.name, name),
                either(more.serviceDate, serviceDate),
                either(more.startDate, startDate),
                either(more.endDate, endDate),
                either(more.specificationId, specificationId),
                either(more.customerId, customerId),
                either(more.placeId, placeId),
                characteristics.with(more.characteristics),
                carried.with(more.carried.values()));
    }

    /** Dates the entry into the inventory, unless its date is known. */
    ServiceDescription enteredAt(Instant at) {
        return withDates(either(serviceDate, at), startDate, endDate);
    }

    /** Dates the start or the end of the service's life, where the state tells of one and no date is known. */
    ServiceDescription dated(ServiceState state, Instant at) {
        return switch (state) {
            case ACTIVE -> withDates(serviceDate, either(startDate, at), endDate);
            case TERMINATED -> withDates(serviceDate, startDate, either(endDate, at));
            default -> this;
        };
    }

    private ServiceDescription withDates(
            @Nullable Instant entered, @Nullable Instant started, @Nullable Instant ended) {
        return new ServiceDescription(
                name, entered, started, ended, specificationId, customerId, placeId, characteristics, carried);
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable Instant inMilliseconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
