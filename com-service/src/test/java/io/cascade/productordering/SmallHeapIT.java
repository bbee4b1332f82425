package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small requests of which much could be said, at the heap that the launcher gives. */
class SmallHeapIT {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";

    /** Thirty thousand characters, and ten thousand violations of five hundred each. */
    private static final String WRONG_DEEP_INSIDE = "{\"productOrderItem\":[".repeat(25)
            + "{\"product\":{\"productCharacteristic\":[" + "{},".repeat(9_900) + "{}]}}"
            + "]}".repeat(25);

    @Test
    void bodiesThatAreWrongInManyPlacesAreRefusedManyAtOnce() throws Exception {
        var log = Path.of("target", "small-heap.log");
        try (var com = SmallService.start(ProductOrderingApplication.class, TestWorkspace.fresh(), log)) {
            assertThat(com.atOnce(32, "POST", i -> ORDERS, i -> WRONG_DEEP_INSIDE))
                    .contains(400)
                    .isSubsetOf(400, 503);
            assertThat(com.isAlive()).isTrue();
        }
    }
}
