package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.RESOURCE_SPECIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are tried on legal items before anybody orders one. */
class TrialsTests {

    static final String TEN_REPLACES = "'a'" + ".replace('a', 'aaaaaaaaaa')".repeat(10) + ".size()";

    SmallCatalog catalog = SmallCatalog.thatFitsTogether();

    @Test
    void refuseAMappingThatGrowsWithoutEnd() {
        mapping(TEN_REPLACES);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("decompositionRule/R1/1.0#produce");
            assertThat(problem.message())
                    .contains("decomposition rule R1/1.0: speed of CFS: cannot compute")
                    .endsWith("a value may have 65536 characters and elements");
        });
    }

    @Test
    void refuseAConditionThatTakesTooManySteps() {
        condition("item.tags.all(a, item.tags.all(b, item.tags.all(c, a + b + c != '')))");
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("decompositionRule/R1/1.0#when");
            assertThat(problem.message()).endsWith("it may take 100000 steps");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 / item.speed",
                "100 / (item.speed - 1000000)",
                "int(item.note)",
                "int(item.note.substring(3))",
                "{'gold': 1}[item.grade]",
                "100 / (item.share - 20)",
                "item.kind == 'none' ? 1 / 0 : 1"
            })
    void refuseWhatFailsOnALegalItem(String expression) {
        mapping(expression);
        assertThat(catalog.problems()).extracting(Problem::path).containsExactly("decompositionRule/R1/1.0#produce");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item.speed == 0 ? 0 : 100 / item.speed",
                "item.share * 2",
                "100 / (item.share - 15)",
                "{'gold': 1, 'silver': 2}[item.grade]",
                "item.tags.size()",
                "item.tags[0].port",
                "size(item.note) + size(place.exchange)"
            })
    void acceptWhatEveryLegalItemAllows(String expression) {
        mapping(expression);
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void refuseALateMappingThatGrowsWithoutEnd() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R2", "specification": {"id": "CFS"},
                 "produce": [
                   {"specification": {"id": "LINE"}},
                   {"specification": {"id": "PROFILE"}, "dependsOn": [{"id": "LINE"}],
                    "map": {"port": "string(after['Line'].port)%s.size()"}}]}""".formatted(".replace('t', 'tttttttttt')".repeat(10)));
        assertThat(catalog.problems()).extracting(Problem::path).containsExactly("decompositionRule/R2/1.0#produce");
    }

    @Test
    void refuseAConstraintThatFailsOnALegalItem() {
        specification("{\"expression\": \"100 / item.speed > 1\", \"message\": \"too fast\"}");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly("productSpecification/PS/1.0#constraint");
    }

    @Test
    void refuseAnAllocationThatGrowsWithoutEnd() {
        catalog.with(RESOURCE_SPECIFICATION, """
                {"id": "PORT", "allocation": {"kind": "pool", "pool": "item.area%s"}}""".formatted(".replace('t', 'tttttttttt')".repeat(10)));
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly("serviceSpecification/LINE/1.0#resourceSpecification");
    }

    private void mapping(String speed) {
        specification("");
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R1", "specification": {"id": "PS"},
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "%s"}}]}""".formatted(speed));
    }

    private void condition(String when) {
        specification("");
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R1", "specification": {"id": "PS"}, "when": "%s",
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "item.speed"}}]}""".formatted(when));
    }

    private void specification(String constraint) {
        catalog.with(PRODUCT_SPECIFICATION, """
                {"id": "PS", "constraint": [%s], "productSpecCharacteristic": [
                  {"name": "speed", "valueType": "integer"},
                  {"name": "note", "valueType": "string"},
                  {"name": "tags", "valueType": "array"},
                  {"name": "kind", "valueType": "string", "productSpecCharacteristicValue": [
                    {"value": "some", "isDefault": true}, {"value": "none"}]},
                  {"name": "grade", "valueType": "string", "productSpecCharacteristicValue": [
                    {"value": "gold"}, {"value": "silver"}]},
                  {"name": "share", "valueType": "integer", "productSpecCharacteristicValue": [
                    {"valueFrom": 10, "valueTo": 20}]}]}""".formatted(constraint));
    }
}
