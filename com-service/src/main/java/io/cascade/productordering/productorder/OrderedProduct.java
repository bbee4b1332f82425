package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The product that an item asks for: as the channel described it, and once the order is accepted as the catalog completes it.
 *
 * @param specificationId absent for a bundle
 * @param described its characteristics
 * @param qualified what the qualifier said of its place; absent until it was asked
 */
@Embeddable
public record OrderedProduct(
        @Column(updatable = false) String productId,
        @Column(updatable = false) @Nullable String offeringId,
        @Nullable String specificationId,

        @Column(name = "characteristics") JsonDocument described,

        @Column(updatable = false) @Nullable String placeId,
        @Column(name = "qualification") @Nullable Qualification qualified,

        @Column(name = "product_carried", updatable = false) JsonDocument carried) {

    OrderedProduct accepted(Acceptance acceptance) {
        return new OrderedProduct(
                productId,
                offeringId,
                acceptance.specificationId(),
                JsonDocument.of(acceptance.characteristics()),
                placeId,
                acceptance.qualification(),
                carried);
    }

    public Map<String, Object> characteristics() {
        return described.values();
    }

    public Optional<Qualification> qualification() {
        return Optional.ofNullable(qualified);
    }

    Stream<JsonDocument> documents() {
        return Stream.of(described, carried);
    }
}
