package io.cascade.catalog.entry.messaging;

import static io.cascade.catalog.entry.EntryChange.ADDED;
import static io.cascade.catalog.entry.EntryChange.ATTRIBUTES_CHANGED;
import static io.cascade.catalog.entry.EntryChange.REMOVED;
import static io.cascade.catalog.entry.EntryChange.STATUS_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.entry.EntryChange;
import io.cascade.catalog.entry.EntryType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryEventsTests {

    @Test
    void tellWhatChangedInTheProductCatalog() {
        assertThat(namesFor(EntryType.PRODUCT_OFFERING))
                .containsExactly(
                        "ProductOfferingCreateEvent",
                        "ProductOfferingAttributeValueChangeEvent",
                        "ProductOfferingStateChangeEvent",
                        "ProductOfferingDeleteEvent");
    }

    @Test
    void tellOnlyThatSomethingChangedInTheOtherCatalogs() {
        assertThat(namesFor(EntryType.SERVICE_CANDIDATE))
                .containsExactly(
                        "ServiceCandidateCreateEvent",
                        "ServiceCandidateChangeEvent",
                        "ServiceCandidateChangeEvent",
                        "ServiceCandidateDeleteEvent");
        assertThat(EntryEvents.typeOf(STATUS_CHANGED, EntryType.RESOURCE_SPECIFICATION)
                        .name())
                .isEqualTo("ResourceSpecificationChangeEvent");
    }

    private static List<String> namesFor(EntryType type) {
        return Arrays.stream(new EntryChange[] {ADDED, ATTRIBUTES_CHANGED, STATUS_CHANGED, REMOVED})
                .map(change -> EntryEvents.typeOf(change, type).name())
                .toList();
    }
}
