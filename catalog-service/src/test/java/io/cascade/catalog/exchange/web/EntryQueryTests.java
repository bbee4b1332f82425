package io.cascade.catalog.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.kernel.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EntryQueryTests {

    static final JsonNode OFFERING = Json.mapper().readTree("""
            {"name": "Big & small", "lifecycleStatus": "In test", "isBundle": false,
             "category": [{"id": "C1"}, {"id": "C2"}], "productSpecification": {"id": "PS"}}""");

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "lifecycleStatus=In test",
                "?lifecycleStatus=In%20test",
                "name=Big %26 small",
                "lifecycleStatus=Active,In test&isBundle=false",
                "category.id=C2",
                "lifecycleStatus=Active;category.id=C1",
                "name.regex=^Big",
                "productSpecification.id=PS&productSpecification.id=OTHER"
            })
    void picksWhatHasOneOfTheValuesOfEachAttribute(String query) {
        assertThat(EntryQuery.of(query).matches(OFFERING)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lifecycleStatus=Active",
        "lifecycleStatus=In test&isBundle=true",
        "colour=red",
        "category=C1",
        "name.ne=Big %26 small"
    })
    void leavesTheOthersOut(String query) {
        assertThat(EntryQuery.of(query).matches(OFFERING)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "isBundle=false&", "name=%zz"})
    void refusesWhatIsNoQuery(String query) {
        assertThatThrownBy(() -> EntryQuery.of(query)).isInstanceOf(ExchangeFailed.class);
    }
}
