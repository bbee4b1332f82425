package io.cascade.inventory.product;

import static io.cascade.inventory.product.ProductStatus.ABORTED;
import static io.cascade.inventory.product.ProductStatus.ACTIVE;
import static io.cascade.inventory.product.ProductStatus.CANCELLED;
import static io.cascade.inventory.product.ProductStatus.CREATED;
import static io.cascade.inventory.product.ProductStatus.LIFECYCLE;
import static io.cascade.inventory.product.ProductStatus.PENDING_ACTIVE;
import static io.cascade.inventory.product.ProductStatus.PENDING_TERMINATE;
import static io.cascade.inventory.product.ProductStatus.SUSPENDED;
import static io.cascade.inventory.product.ProductStatus.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductStatusTests {

    private static final Map<ProductStatus, Set<ProductStatus>> MOVES = Map.of(
            CREATED, Set.of(PENDING_ACTIVE, ACTIVE),
            PENDING_ACTIVE, Set.of(ACTIVE, CANCELLED, ABORTED),
            ACTIVE, Set.of(SUSPENDED, PENDING_TERMINATE, TERMINATED),
            SUSPENDED, Set.of(ACTIVE),
            PENDING_TERMINATE, Set.of(TERMINATED));

    @ParameterizedTest
    @EnumSource
    void movesAsTmf637Says(ProductStatus from) {
        assertThat(LIFECYCLE.movesFrom(from)).isEqualTo(MOVES.getOrDefault(from, Set.of()));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhenAbortedCancelledOrTerminated(ProductStatus status) {
        assertThat(LIFECYCLE.isFinal(status))
                .isEqualTo(Set.of(ABORTED, CANCELLED, TERMINATED).contains(status));
    }
}
