package io.cascade.resourceordering.serviceactivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.kernel.json.JsonDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestedPartsTests {

    @Test
    void objectToEverythingThatNobodyCouldDoAtItsPlace() {
        var parts = new RequestedParts(List.of(part("", false, true, null), part("a.", true, false, null)));

        assertThat(parts.objections())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("stateNotSupported", "state"),
                        tuple("supportingServiceNotSupported", "supportingService"));
    }

    @Test
    void areCalledByTheirOwnNameThenByTheirSpecifications() {
        assertThat(part("", true, false, "Jane's line")
                        .specifiedAs("GPON-Bearer")
                        .displayName())
                .isEqualTo("Jane's line");
        assertThat(part("", true, false, null).specifiedAs("GPON-Bearer").displayName())
                .isEqualTo("GPON-Bearer");
        assertThat(part("", true, false, null).displayName()).isEqualTo("RFS-GPON-BEARER");
    }

    @Test
    void areAsManyWhenMoreIsKnownOfThem() {
        var parts = new RequestedParts(List.of(part("", true, false, null), part("a.", true, false, null)));

        assertThat(parts.with(part -> part.specifiedAs("GPON-Bearer")).parts())
                .extracting(RequestedPart::path, RequestedPart::specificationName)
                .containsExactly(tuple("", "GPON-Bearer"), tuple("a.", "GPON-Bearer"));
    }

    private static RequestedPart part(String path, boolean isToBeActive, boolean bringsSupport, @Nullable String name) {
        return new RequestedPart(
                "ROI-001",
                path,
                isToBeActive,
                bringsSupport,
                name,
                "RFS-GPON-BEARER",
                null,
                null,
                Map.of(),
                List.of(),
                null,
                JsonDocument.EMPTY);
    }
}
