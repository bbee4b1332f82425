package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.DECOMPOSITION_RULE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING;
import static io.cascade.catalog.entry.EntryType.PRODUCT_OFFERING_PRICE;
import static io.cascade.catalog.entry.EntryType.PRODUCT_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.RESOURCE_SPECIFICATION;
import static io.cascade.catalog.entry.EntryType.SERVICE_SPECIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PublicationRulesTests {

    SmallCatalog catalog = SmallCatalog.thatFitsTogether();

    @Test
    void acceptACatalogThatFitsTogether() {
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void refuseAnEmptyRelease() {
        assertThat(new SmallCatalog().problems()).containsExactly(new Problem("", "no entry is active"));
    }

    @Test
    void nameEveryMissingLinkAtOnce() {
        catalog.without(PRODUCT_SPECIFICATION, "PS").without(PRODUCT_OFFERING_PRICE, "POP");
        assertThat(catalog.problems())
                .containsExactly(
                        new Problem(
                                "productOffering/PO/1.0#productSpecification.id",
                                "there is no active productSpecification PS"),
                        new Problem(
                                "productOffering/PO/1.0#productOfferingPrice[0].id",
                                "there is no active productOfferingPrice POP"),
                        new Problem(
                                "decompositionRule/R1/1.0#specification.id", "there is no active specification PS"));
    }

    @Test
    void takeAnEntryThatIsOnlyInDesignForMissing() {
        catalog.without(PRODUCT_SPECIFICATION, "PS")
                .with(PRODUCT_SPECIFICATION, "{'id': 'PS', 'lifecycleStatus': 'In design'}");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .contains("productOffering/PO/1.0#productSpecification.id");
    }

    @Test
    void wantAnOfferingToNameASpecification() {
        catalog.with(PRODUCT_OFFERING, "{'id': 'PO'}");
        assertPath("productOffering/PO/1.0#productSpecification");
    }

    @Test
    void wantAnOfferingToSpeakOfCharacteristicsThatThereAre() {
        catalog.with(PRODUCT_OFFERING, """
                {"id": "PO", "productSpecification": {"id": "PS"}, "prodSpecCharValueUse": [{"name": "sped"}]}""");
        assertPath("productOffering/PO/1.0#prodSpecCharValueUse[0].name");
    }

    @Test
    void wantABundleToHavePartsThatAreActive() {
        catalog.with(PRODUCT_OFFERING, """
                {"id": "B1", "isBundle": true, "bundledProductOffering": [{"id": "PO"}, {"id": "GONE"}]}""")
                .with(PRODUCT_OFFERING, "{'id': 'B2', 'isBundle': true, 'bundlePolicy': 'maybe'}");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "productOffering/B1/1.0#bundledProductOffering[1].id",
                        "productOffering/B2/1.0#bundledProductOffering",
                        "productOffering/B2/1.0#bundlePolicy");
    }

    @Test
    void refuseABundleThatHoldsItself() {
        catalog.with(PRODUCT_OFFERING, "{'id': 'B1', 'isBundle': true, 'bundledProductOffering': [{'id': 'B2'}]}")
                .with(PRODUCT_OFFERING, "{'id': 'B2', 'isBundle': true, 'bundledProductOffering': [{'id': 'B1'}]}");
        assertThat(catalog.problems())
                .containsExactly(
                        new Problem("productOffering/B1/1.0#bundledProductOffering", "holds itself: B1 -> B2 -> B1"));
    }

    @Test
    void wantWhatIsSoldToDecompose() {
        catalog.without(DECOMPOSITION_RULE, "R1");
        assertPath("productSpecification/PS/1.0#id");
    }

    @Test
    void wantWhatIsProducedToDecomposeDownToResources() {
        catalog.without(DECOMPOSITION_RULE, "R2");
        assertPath("serviceSpecification/CFS/1.0#id");
    }

    @Test
    void wantResourceFacingServicesToHaveTheirResources() {
        catalog.without(RESOURCE_SPECIFICATION, "PORT").with(SERVICE_SPECIFICATION, """
                        {"id": "BARE", "@type": "ResourceFacingServiceSpecification"}""");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "serviceSpecification/LINE/1.0#resourceSpecification[0].id",
                        "serviceSpecification/BARE/1.0#resourceSpecification");
    }

    @Test
    void wantResourcesToSayHowTheyAreChosen() {
        catalog.with(RESOURCE_SPECIFICATION, "{'id': 'PORT', 'allocation': {'kind': 'lottery'}}")
                .with(RESOURCE_SPECIFICATION, "{'id': 'POLICY', 'allocation': {'kind': 'shared'}}");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "resourceSpecification/PORT/1.0#allocation.kind",
                        "resourceSpecification/POLICY/1.0#allocation.name");
    }

    @Test
    void wantRulesToProduceWhatThereIs() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R3", "specification": {"id": "CFS"},
                 "produce": [{"specification": {"id": "GONE"}, "dependsOn": [{"id": "LOST"}]}]}""");
        assertThat(catalog.problems())
                .containsExactly(
                        new Problem(
                                "decompositionRule/R3/1.0#produce[0].specification.id",
                                "there is no active serviceSpecification GONE"),
                        new Problem(
                                "decompositionRule/R3/1.0#produce[0].dependsOn[0].id",
                                "there is no active serviceSpecification LOST"));
    }

    @Test
    void wantRulesToLeadOneLayerDown() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R3", "specification": {"id": "PS"}, "produce": [{"specification": {"id": "LINE"}}]}""").with(DECOMPOSITION_RULE, """
                {"id": "R4", "specification": {"id": "CFS"},
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "1"}}]}""");
        assertThat(catalog.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a product decomposes into customer-facing services",
                        "a service decomposes into resource-facing services");
    }

    @Test
    void wantRulesToFillTheCharacteristicsThatThereAre() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R1", "specification": {"id": "PS"},
                 "produce": [{"specification": {"id": "CFS", "name": "Service"}, "map": {"sped": "item.speed"}}]}""");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "decompositionRule/R1/1.0#produce[0].specification.name",
                        "decompositionRule/R1/1.0#produce[0].map.sped",
                        "decompositionRule/R1/1.0#produce[0].map.speed");
    }

    @Test
    void refuseDependenciesThatGoRoundInACircle() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R3", "specification": {"id": "CFS"},
                 "produce": [{"specification": {"id": "LINE"}, "dependsOn": [{"id": "PROFILE"}]}]}""");
        assertThat(catalog.problems())
                .containsExactly(new Problem(
                        "decompositionRule/R3/1.0#produce[0].dependsOn", "waits for itself: LINE -> PROFILE -> LINE"));
    }

    @Test
    void refuseExpressionsThatDoNotTypeCheck() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R1", "specification": {"id": "PS"}, "when": "item.speed + 'x' == 'y'",
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "item.sped"}}]}""");
        assertThat(catalog.problems())
                .extracting(Problem::path)
                .containsExactly("decompositionRule/R1/1.0#when", "decompositionRule/R1/1.0#produce[0].map.speed");
    }

    @Test
    void refuseAConditionThatIsNeitherTrueNorFalse() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R1", "specification": {"id": "PS"}, "when": "item.speed",
                 "produce": [{"specification": {"id": "CFS"}, "map": {"speed": "item.speed"}}]}""");
        assertPath("decompositionRule/R1/1.0#when");
    }

    @Test
    void allExpressionsOfAReleaseHaveBoundedRoom() {
        var constraint =
                "{'expression': '1 < 2 || \\\"%s\\\" == \\\"\\\"', 'message': 'no'}".formatted("x".repeat(3_900));
        catalog.with(PRODUCT_SPECIFICATION, """
                {'id': 'PS', 'productSpecCharacteristic': [{'name': 'speed', 'valueType': 'integer'}],
                 'constraint': [%s]}""".formatted(String.join(", ", Collections.nCopies(110, constraint))));

        assertThat(catalog.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("all expressions of a release may have at most 400000 characters");
    }

    @Test
    void letExpressionsReadPredecessorsOnly() {
        catalog.with(DECOMPOSITION_RULE, """
                {"id": "R2", "specification": {"id": "CFS"},
                 "produce": [
                   {"specification": {"id": "LINE"}, "map": {"area": "after['Profile'].area"}},
                   {"specification": {"id": "PROFILE"}, "dependsOn": [{"id": "LINE"}],
                    "map": {"port": "after['Line'].port + item.speed"}}]}""");
        assertThat(catalog.problems())
                .extracting(Problem::path, Problem::message)
                .containsExactly(
                        tuple("decompositionRule/R2/1.0#produce[0].map.area", "Profile is no predecessor by dependsOn"),
                        tuple(
                                "decompositionRule/R2/1.0#produce[1].map.port",
                                "reads predecessors and the item: one that waits can read predecessors only"));
    }

    private void assertPath(String path) {
        assertThat(catalog.problems()).extracting(Problem::path).containsExactly(path);
    }
}
