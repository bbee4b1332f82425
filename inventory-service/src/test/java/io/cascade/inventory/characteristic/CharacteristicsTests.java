package io.cascade.inventory.characteristic;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.JsonDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacteristicsTests {

    private static final JsonDocument SPEED =
            new JsonDocument(Map.of("name", "downloadSpeed", "value", 200, "valueType", "integer"));
    private static final JsonDocument PLATFORM = new JsonDocument(Map.of("name", "platform", "value", "CloudWiFi"));
    private static final JsonDocument FASTER = new JsonDocument(Map.of("name", "downloadSpeed", "value", 500));

    private final CharacteristicsConverter converter = new CharacteristicsConverter();

    @Test
    void takeALaterValueInThePlaceOfTheEarlierOne() {
        var merged = new Characteristics(List.of(SPEED, PLATFORM)).with(new Characteristics(List.of(FASTER)));

        assertThat(merged.values()).containsExactly(FASTER, PLATFORM);
    }

    @Test
    void areEqualAfterTheSameIsSaidAgain() {
        var characteristics = new Characteristics(List.of(SPEED, PLATFORM));

        assertThat(characteristics.with(new Characteristics(List.of(PLATFORM)))).isEqualTo(characteristics);
    }

    @Test
    void keepSeveralValuesOfOneNameThatCameTogether() {
        var both = new Characteristics(List.of(SPEED, FASTER));

        assertThat(Characteristics.NONE.with(both)).isEqualTo(both);
    }

    @Test
    void comeBackFromTheDatabaseAsTheyWere() {
        var characteristics = new Characteristics(List.of(SPEED, PLATFORM));

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(characteristics)))
                .isEqualTo(characteristics);
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(Characteristics.NONE)))
                .isEqualTo(Characteristics.NONE);
    }
}
