package io.cascade.launcher.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped data itself: what the example order needs is free where the documentation says so. */
class SampleFilesTests {

    private final SampleFiles files = SampleFiles.shipped();

    @Test
    void knowsACollectionForEveryTypeOfCatalogEntry() {
        assertThat(files.in("catalog"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(CatalogCollections.BY_TYPE).containsKey(file.topic()));
    }

    @Test
    void offersTheDocumentedResourcesFirst() {
        assertThat(firstFreeOf("OLT-PORT/EAST-07")).isEqualTo("OLT-EAST-07/LC3/P12");
        assertThat(firstFreeOf("VLAN/EAST-07")).isEqualTo("VLAN 1042");
        assertThat(firstFreeOf("IPV4/EAST-RES")).isEqualTo("10.42.17.22");
        assertThat(firstFreeOf("IPV6/EAST-RES")).isEqualTo("2001:db8:42:17::/64");
        assertThat(firstFreeOf("CPE/HG8245H")).isEqualTo("HWT2340098");
    }

    private String firstFreeOf(String poolId) {
        JsonNode pool = files.in("pools").stream()
                .flatMap(file -> file.content().valueStream())
                .filter(each -> each.path("id").asString().equals(poolId))
                .findFirst()
                .orElseThrow();
        List<JsonNode> entries = StreamSupport.stream(
                        PoolTemplate.expand((ObjectNode) pool).path("entry").spliterator(), false)
                .toList();
        return entries.stream()
                .filter(entry -> !entry.path("inUse").asBoolean(false))
                .findFirst()
                .orElseThrow()
                .path("name")
                .asString();
    }
}
