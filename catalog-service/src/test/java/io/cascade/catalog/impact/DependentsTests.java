package io.cascade.catalog.impact;

import static io.cascade.catalog.entry.EntryType.CATEGORY;
import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING_PRICE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.RESOURCE_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class DependentsTests {

    static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    static final Instant SOME_DAY = Instant.parse("2026-03-01T09:00:00Z");

    List<CatalogEntry> catalog = List.of(
            entry(PRODUCT_OFFERING, "BUNDLE", "{'bundledProductOffering': [{'id': 'PO'}]}"),
            entry(
                    PRODUCT_OFFERING,
                    "PO",
                    "{'productSpecification': {'id': 'PS'}, 'category': [{'id': 'HOME'}], 'place': [{'id': 'PS'}]}"),
            entry(PRODUCT_SPECIFICATION, "PS", "{}"),
            entry(PRODUCT_OFFERING_PRICE, "PS", "{}"),
            entry(CATEGORY, "HOME", "{}"),
            entry(
                    DECOMPOSITION_RULE,
                    "R1",
                    "{'specification': {'id': 'PS'}, 'produce': [{'specification': {'id': 'CFS'}}]}"),
            entry(
                    DECOMPOSITION_RULE,
                    "R2",
                    "{'specification': {'id': 'PS'}, 'produce': [{'specification': {'id': 'OTHER'}}]}"),
            entry(
                    DECOMPOSITION_RULE,
                    "R3",
                    "{'specification': {'id': 'CFS'}, 'produce': [{'specification': {'id': 'RFS'}}]}"),
            entry(SERVICE_SPECIFICATION, "CFS", "{}"),
            entry(SERVICE_SPECIFICATION, "OTHER", "{}"),
            entry(SERVICE_SPECIFICATION, "RFS", "{'resourceSpecification': [{'id': 'PORT'}]}"),
            entry(RESOURCE_SPECIFICATION, "PORT", "{}"));

    @Test
    void areThoseThatReferToAnEntryAndWhoeverRefersToThem() {
        assertThat(dependentsOf("PORT")).containsExactly("RFS", "R3", "CFS", "R1", "PS", "PO", "BUNDLE");
        assertThat(dependentsOf("HOME")).containsExactly("PO", "BUNDLE");
        assertThat(dependentsOf("BUNDLE")).isEmpty();
    }

    @Test
    void includeTheRulesThatDecomposeAnEntryButNotTheRulesOfWhatBuildsOnIt() {
        assertThat(dependentsOf("CFS")).containsExactly("R3", "R1", "PS", "PO", "BUNDLE");
    }

    @Test
    void tellTypesWithTheSameIdApart() {
        var dependents = dependents();
        assertThat(dependents.ofId("PS"))
                .extracting(entry -> entry.key().type())
                .containsExactly(PRODUCT_SPECIFICATION, PRODUCT_OFFERING_PRICE);
        assertThat(dependents.of(dependents.ofId("PS").getLast())).isEmpty();
    }

    @Test
    void comeToAnEndWhereEntriesReferToEachOther() {
        catalog = List.of(
                entry(PRODUCT_OFFERING, "A", "{'bundledProductOffering': [{'id': 'B'}]}"),
                entry(PRODUCT_OFFERING, "B", "{'bundledProductOffering': [{'id': 'A'}]}"));
        assertThat(dependentsOf("A")).containsExactly("B");
    }

    private List<String> dependentsOf(String id) {
        var dependents = dependents();
        return dependents.of(dependents.ofId(id).getFirst()).stream()
                .map(entry -> entry.key().id())
                .toList();
    }

    private Dependents dependents() {
        var dependents = new Dependents(catalog.stream()
                .map(entry -> new Outline(
                        entry.key(),
                        entry.description().name(),
                        entry.description().lifecycleStatus()))
                .toList());
        catalog.forEach(dependents::read);
        return dependents;
    }

    private static CatalogEntry entry(EntryType type, String id, String content) {
        var json = new JsonDocument(Json.mapper().readValue(content.replace('\'', '"'), OBJECT));
        return new CatalogEntry(
                new EntryKey(type, id, "1.0"),
                new Description(id, null, "Active", type.schema(), null, null, json),
                SOME_DAY);
    }
}
