package io.cascade.kernel.json.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn.Told;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ToldColumnTests {

    /** Something of which a size decides, whatever else is said of it. */
    private record Parcel(@Nullable String name, @Nullable BigDecimal size, JsonDocument told) {

        static Parcel in(Told told) {
            return new Parcel(told.text("name"), told.object("box").number("size"), told.whole());
        }
    }

    private static final class OneParcel extends ToldColumn.OfOne<Parcel> {
        private OneParcel() {
            super(Parcel::told, Parcel::in);
        }
    }

    private static final class Parcels extends ToldColumn.OfMany<List<Parcel>> {
        private Parcels() {
            super(
                    parcels -> parcels.stream().map(Parcel::told).toList(),
                    told -> told.stream().map(Parcel::in).toList());
        }
    }

    @Test
    void readsWhatDecidesAndKeepsTheRest() {
        var text = "{\"name\":\"A\",\"box\":{\"size\":1.25,\"colour\":\"red\"},\"labels\":[1,{\"x\":null}]}";

        var parcel = new OneParcel().convertToEntityAttribute(text);

        assertThat(parcel.name()).isEqualTo("A");
        assertThat(parcel.size()).isEqualByComparingTo("1.25");
        assertThat(Json.mapper().readTree(new OneParcel().convertToDatabaseColumn(parcel)))
                .isEqualTo(Json.mapper().readTree(text));
    }

    @Test
    void whatIsNotThereOrOfAnotherTypeIsAbsent() {
        for (var text : List.of(
                "{}", "{\"name\":7,\"box\":\"large\"}", "{\"name\":null,\"box\":{\"size\":\"9\"}}", "{\"box\":[1]}")) {
            var parcel = new OneParcel().convertToEntityAttribute(text);

            assertThat(parcel.name()).as(text).isNull();
            assertThat(parcel.size()).as(text).isNull();
        }
    }

    @Test
    void keepsManyInTheirOrder() {
        var text = "[{\"name\":\"B\"},{\"more\":1,\"name\":\"A\"}]";

        var parcels = new Parcels().convertToEntityAttribute(text);

        assertThat(parcels).extracting(Parcel::name).containsExactly("B", "A");
        assertThat(new Parcels().convertToDatabaseColumn(parcels)).isEqualTo(text);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(new OneParcel().convertToEntityAttribute(null)).isNull();
        assertThat(new OneParcel().convertToDatabaseColumn(null)).isNull();
    }
}
