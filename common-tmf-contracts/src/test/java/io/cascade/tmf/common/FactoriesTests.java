package io.cascade.tmf.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What contract records say when they are made in words. */
class FactoriesTests {

    @Test
    void aReferenceSaysWhatIsKnown() {
        assertThat(RefDto.to("S-1")).isEqualTo(new RefDto("S-1", null, null, null, null, Map.of()));
        assertThat(RefDto.to("S-1").at("/service/S-1").named("Internet").a("Service"))
                .isEqualTo(new RefDto("S-1", "/service/S-1", "Internet", null, "Service", Map.of()));
        assertThat(RefDto.to("R-1").inVersion("2").a("DecompositionRule"))
                .isEqualTo(new RefDto("R-1", null, null, "2", "DecompositionRule", Map.of()));
        assertThat(RefDto.to("S-1").named(null)).isEqualTo(RefDto.to("S-1"));
    }

    @Test
    void aReferenceKeepsWhatItCarriesWhenMoreIsSaid() {
        var carrying = new RefDto("S-1", null, null, null, null, Map.of("shape", "round"));

        assertThat(carrying.at("/a").named("b").inVersion("1").a("C").extension())
                .isEqualTo(Map.of("shape", "round"));
    }

    @Test
    void characteristicsAreValuesByTheirNames() {
        var values = new LinkedHashMap<String, Object>();
        values.put("speed", 200);
        values.put("quota", "unlimited");
        values.put("grid", List.of(1, 2));

        var characteristics = CharacteristicDto.all(values);

        assertThat(characteristics)
                .containsExactly(
                        new CharacteristicDto(null, "speed", null, 200, Map.of()),
                        new CharacteristicDto(null, "quota", null, "unlimited", Map.of()),
                        new CharacteristicDto(null, "grid", null, List.of(1, 2), Map.of()));
        assertThat(CharacteristicDto.valuesOf(characteristics))
                .containsExactly(entry("speed", 200), entry("quota", "unlimited"), entry("grid", List.of(1, 2)));
    }

    @Test
    void theLastOfSeveralCharacteristicsOfOneNameCounts() {
        assertThat(CharacteristicDto.valuesOf(
                        List.of(CharacteristicDto.of("speed", 50), CharacteristicDto.of("speed", 100))))
                .containsExactly(entry("speed", 100));
        assertThat(CharacteristicDto.valuesOf(null)).isEmpty();
    }

    @Test
    void partiesPlacesAndReferencesOfOthersSayTheirRole() {
        assertThat(RelatedPartyDto.customer("CUST-1"))
                .isEqualTo(new RelatedPartyDto(
                        "CUST-1", null, null, "customer", "Customer", Map.of("@type", "RelatedParty")));
        assertThat(PlaceDto.installationAt("ADDR-1"))
                .isEqualTo(
                        new PlaceDto("ADDR-1", null, null, "installationAddress", "GeographicAddress", null, Map.of()));
        assertThat(ExternalReferenceDto.to("PO-1", "productOrder").named("product order"))
                .isEqualTo(new ExternalReferenceDto("PO-1", null, "product order", "productOrder", Map.of()));
    }
}
