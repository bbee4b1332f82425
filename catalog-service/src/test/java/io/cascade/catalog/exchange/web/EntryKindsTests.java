package io.cascade.catalog.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryKindsTests {

    @Test
    void areAllOfTheCatalogUnlessThePathNamesOne() {
        assertThat(EntryKinds.in(job(null)))
                .containsExactly(
                        EntryType.SERVICE_CATALOG,
                        EntryType.SERVICE_CATEGORY,
                        EntryType.SERVICE_CANDIDATE,
                        EntryType.SERVICE_SPECIFICATION);
        assertThat(EntryKinds.in(job("/"))).hasSize(4);
        assertThat(EntryKinds.in(job("/tmf-api/serviceCatalogManagement/v4/serviceCandidate")))
                .containsExactly(EntryType.SERVICE_CANDIDATE);
        assertThatThrownBy(() -> EntryKinds.in(job("productOffering"))).isInstanceOf(ExchangeFailed.class);
    }

    @Test
    void areToldByTheEntryItselfFirst() {
        assertThat(of("{'href': 'https://example.com/x/serviceCategory/1', '@type': 'Mine'}", "serviceCandidate"))
                .isEqualTo(EntryType.SERVICE_CATEGORY);
        assertThat(of("{'@type': 'ServiceSpecification'}", "serviceCandidate"))
                .isEqualTo(EntryType.SERVICE_SPECIFICATION);
        assertThat(of("{'@type': 'ResourceFacingServiceSpecification'}", "serviceSpecification"))
                .isEqualTo(EntryType.SERVICE_SPECIFICATION);
    }

    @Test
    void areNotGuessed() {
        assertThatThrownBy(() -> of("{'@type': 'Mine', 'href': '/1'}", null)).isInstanceOf(ExchangeFailed.class);
        assertThatThrownBy(() -> of("7", null)).isInstanceOf(ExchangeFailed.class);
    }

    private static EntryType of(String entry, @Nullable String path) {
        return EntryKinds.of(Json.mapper().readTree(entry.replace('\'', '"')), job(path));
    }

    private static JobOrder job(@Nullable String path) {
        return new JobOrder(JobKind.IMPORT, Catalog.SERVICE, "u", path, null, "application/json", JsonDocument.EMPTY);
    }
}
