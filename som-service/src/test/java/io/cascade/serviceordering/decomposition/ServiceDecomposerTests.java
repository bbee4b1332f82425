package io.cascade.serviceordering.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.serviceordering.SampleCatalog;
import io.cascade.serviceordering.SampleServices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceDecomposerTests {

    @Test
    void findsExactlyTheSevenPartsOfTheGoldenOrder() {
        var decomposition = ServiceDecomposer.decompose(SampleServices.golden(), SampleCatalog.release());

        assertThat(decomposition.obstacles()).isEmpty();
        assertThat(decomposition.parts())
                .extracting(part -> part.service().itemId() + " " + part.item().specificationName())
                .containsExactly(
                        "SOI-001 GPON-Bearer",
                        "SOI-001 VLAN-Service",
                        "SOI-001 IP-Profile",
                        "SOI-001 QoS-Profile",
                        "SOI-002 Cloud-Controller",
                        "SOI-003 TR069-Config",
                        "SOI-003 CPE-Provisioning");
    }

    @Test
    void mapsCharacteristicsAndPlaceAndLeavesLateOnesToRom() {
        var parts = ServiceDecomposer.decompose(SampleServices.golden(), SampleCatalog.release())
                .parts();

        assertThat(parts.get(0).item().characteristics())
                .containsOnly(entry("bearerSpeed", "1G"), entry("oltArea", "EAST-07"));
        assertThat(parts.get(2).item().characteristics())
                .containsOnly(entry("ipVersion", "dualStack"), entry("dhcpPool", "EAST-RES"));
        assertThat(parts.get(2).item().lateCharacteristics()).contains("vlanId");
        assertThat(parts.get(3).item().characteristics())
                .containsOnly(
                        entry("download", "200M"),
                        entry("upload", "50M"),
                        entry("class", "residential"),
                        entry("policy", "BW-200-50-RES"));
    }

    @Test
    void keepsTheProofOfEachPart() {
        var part = ServiceDecomposer.decompose(SampleServices.golden(), SampleCatalog.release())
                .parts()
                .getFirst();

        assertThat(part.item().trace().ruleId()).isEqualTo("DR-INTERNET-10-GPON");
        assertThat(part.item().trace().ruleVersion()).isEqualTo("1.0");
        assertThat(part.item().trace().input()).containsKeys("item", "place");
    }

    @Test
    void namesEveryServiceThatCannotBeBuilt() {
        var services = List.of(
                new ServiceDemand("1", null, null, Map.of()),
                new ServiceDemand("2", null, "CFS-TELEPATHY", Map.of()),
                new ServiceDemand("3", null, "CFS-INTERNET-ACCESS", Map.of("technology", "SMOKE-SIGNAL")),
                SampleServices.cpe("4", "1"));

        var decomposition = ServiceDecomposer.decompose(services, SampleCatalog.release());

        assertThat(decomposition.obstacles())
                .extracting(Obstacle::serviceItemId, Obstacle::code)
                .containsExactly(
                        tuple("1", "specificationMissing"),
                        tuple("2", "unknownSpecification"),
                        tuple("3", "notDecomposable"));
    }

    @Test
    void refusesAServiceByTheNameOfTheRuleThatAsksForTooMuch() {
        var tooMuch = "'a'" + ".replace('a', 'aaaaaaaaaa')".repeat(10);
        var rule = Map.<String, Object>of(
                "name",
                "Endless",
                "specification",
                Map.of("id", "CFS-INTERNET-ACCESS"),
                "produce",
                List.of(Map.of("specification", Map.of("id", "RFS-QOS-PROFILE"), "map", Map.of("policy", tooMuch))));
        var catalog = SampleCatalog.with(
                List.of(new CatalogEntry(new Key("decompositionRule", "DR-ENDLESS", "1.0"), new JsonDocument(rule))));

        assertThat(ServiceDecomposer.decompose(SampleServices.golden(), catalog).obstacles())
                .singleElement()
                .satisfies(obstacle -> {
                    assertThat(obstacle.code()).isEqualTo("ruleNotComputable");
                    assertThat(obstacle.serviceItemId()).isEqualTo("SOI-001");
                    assertThat(obstacle.reason())
                            .contains("decomposition rule DR-ENDLESS/1.0: policy of RFS-QOS-PROFILE: cannot compute")
                            .endsWith("a value may have 65536 characters and elements");
                });
    }
}
