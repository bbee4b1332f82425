package io.cascade.inventory.product;

import static io.cascade.inventory.product.ProductStatus.ACTIVE;
import static io.cascade.inventory.product.ProductStatus.CREATED;
import static io.cascade.inventory.product.ProductStatus.PENDING_ACTIVE;
import static io.cascade.inventory.product.ProductStatus.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.StateChange;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductTests {

    private static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T18:00:00Z");

    @Test
    void tellsOfItsEntry() {
        var product = superFibre(CREATED);

        assertThat(product.tell()).containsExactly(new StateChange(null, null, CREATED, "POI-001", MORNING));
        assertThat(product.tell()).isEmpty();
    }

    @Test
    void raisesItsVersionByOneHoweverOftenItMovesInATransaction() {
        var product = superFibre(CREATED);
        product.tell();

        product.become(PENDING_ACTIVE, "second", EVENING);
        product.become(ACTIVE, "third", EVENING);

        assertThat(product.version()).isEqualTo(2);
        assertThat(product.tell()).extracting(StateChange::cause).containsExactly("second", "third");
    }

    @Test
    void doesNothingWhenItIsThereAlready() {
        var product = superFibre(ACTIVE);
        product.tell();

        product.become(ACTIVE, "again", EVENING);

        assertThat(product.tell()).isEmpty();
        assertThat(product.hasNews()).isFalse();
    }

    @Test
    void refusesAMoveThatItsLifecycleDoesNotHave() {
        var product = superFibre(ACTIVE);

        assertThat(product.canBecome(CREATED)).isFalse();
        assertThatThrownBy(() -> product.become(CREATED, "backwards", EVENING))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContainingAll("PRD-1", "ACTIVE", "CREATED", "backwards");
    }

    @Test
    void startsWhenItBecomesActiveAndEndsWhenItIsTerminated() {
        var product = superFibre(CREATED);

        product.become(ACTIVE, "delivered", MORNING);
        product.become(TERMINATED, "ceased", EVENING);

        assertThat(product.description().startDate()).isEqualTo(MORNING);
        assertThat(product.description().terminationDate()).isEqualTo(EVENING);
    }

    @Test
    void keepsWhatALaterDescriptionLeavesOut() {
        var product = superFibre(ACTIVE);

        product.complement(new ProductDescription(
                null,
                null,
                null,
                null,
                null,
                null,
                "ADDR-42-FIBRE-LANE",
                Characteristics.of(Map.of("downloadSpeed", 500)),
                new JsonDocument(Map.of("productSerialNumber", "SN-1"))));

        assertThat(product.hasNews()).isTrue();
        assertThat(product.description().name()).isEqualTo("SuperFibre 200 Home");
        assertThat(product.description().placeId()).isEqualTo("ADDR-42-FIBRE-LANE");
        assertThat(product.description().characteristics().valuesByName())
                .containsEntry("downloadSpeed", 500)
                .containsEntry("wifiApp", true);
        assertThat(product.description().carried().values())
                .containsEntry("productSerialNumber", "SN-1")
                .containsEntry("description", "Fibre for a home");
    }

    @Test
    void isNotRevisedByWhatItKnowsAlready() {
        var product = superFibre(ACTIVE);
        product.tell();

        product.complement(product.description());

        assertThat(product.hasNews()).isFalse();
    }

    private static Product superFibre(ProductStatus status) {
        var description = new ProductDescription(
                "SuperFibre 200 Home",
                null,
                null,
                null,
                "PS-RBA-01",
                "CUST-4821",
                null,
                Characteristics.of(Map.of("downloadSpeed", 200, "wifiApp", true)),
                new JsonDocument(Map.of("description", "Fibre for a home")));
        return Product.entering("PRD-1", status, description, "POI-001", MORNING);
    }
}
