package io.cascade.boundary.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubApiTests {

    private final HubApi api = HubApi.of("/tmf-api/x/v4", "x", "resourceOrder", "cancelResourceOrder", "catalog");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ResourceOrderCreateEvent",
                "ResourceOrderAttributeValueChangeEvent",
                "CancelResourceOrderInformationRequiredEvent",
                "CatalogBatchEvent"
            })
    void knowsTheEventsOfTheStandard(String type) {
        assertThat(api.isStandard(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ResourceOrderItemStateChangeEvent", "CatalogReleaseCreateEvent", "ResourceOrderEvent", "Event"})
    void doesNotTakeOurOwnForOneOfThem(String type) {
        assertThat(api.isStandard(type)).isFalse();
    }
}
