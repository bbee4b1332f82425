package io.cascade.inventory.product;

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
 * What is known of a product besides its status. Dates count in milliseconds, as the wire shows them.
 *
 * @param carried the attributes that the inventory keeps and gives back without looking into them
 */
@Embeddable
public record ProductDescription(
        @Nullable String name,
        @Nullable Instant orderDate,
        @Nullable Instant startDate,
        @Nullable Instant terminationDate,
        @Nullable String specificationId,
        @Nullable String customerId,
        @Nullable String placeId,
        @Convert(converter = CharacteristicsConverter.class) Characteristics characteristics,
        @Convert(converter = JsonDocumentConverter.class) JsonDocument carried) {

    public ProductDescription {
        orderDate = inMilliseconds(orderDate);
        startDate = inMilliseconds(startDate);
        terminationDate = inMilliseconds(terminationDate);
    }

    /** This description with what the other one adds or says anew; what the other one leaves out stays. */
    public ProductDescription with(ProductDescription more) {
        return new ProductDescription(
                either(more.name, name),
                either(more.orderDate, orderDate),
                either(more.startDate, startDate),
                either(more.terminationDate, terminationDate),
                either(more.specificationId, specificationId),
                either(more.customerId, customerId),
                either(more.placeId, placeId),
                characteristics.with(more.characteristics),
                carried.with(more.carried.values()));
    }

    /** Dates the start or the end of the product's life, where the status tells of one and no date is known. */
    ProductDescription dated(ProductStatus status, Instant at) {
        return switch (status) {
            case ACTIVE -> withDates(either(startDate, at), terminationDate);
            case TERMINATED -> withDates(startDate, either(terminationDate, at));
            default -> this;
        };
    }

    private ProductDescription withDates(@Nullable Instant started, @Nullable Instant ended) {
        return new ProductDescription(
                name, orderDate, started, ended, specificationId, customerId, placeId, characteristics, carried);
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable Instant inMilliseconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
