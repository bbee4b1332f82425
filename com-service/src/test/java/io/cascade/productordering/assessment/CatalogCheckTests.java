package io.cascade.productordering.assessment;

import static io.cascade.productordering.ProductOrderBuilder.anOrder;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static io.cascade.productordering.ProductOrderBuilder.superFibre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.ProductOrderBuilder;
import io.cascade.productordering.SampleRelease;
import io.cascade.productordering.assessment.CatalogCheck.Finding;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.releasedcatalog.CatalogRelease;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items against the sample catalog. */
class CatalogCheckTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();

    @Test
    void completesAnItemWithWhatTheCatalogGivesAnyway() {
        var finding = check(superFibre());

        assertThat(finding.reasons()).isEmpty();
        assertThat(finding.specification().id()).isEqualTo("PS-RBA-01");
        assertThat(finding.characteristics())
                .isEqualTo(Map.of(
                        "downloadSpeed",
                        200,
                        "uploadSpeed",
                        50,
                        "dataQuota",
                        "unlimited",
                        "routerModel",
                        "HG8245H",
                        "wifiApp",
                        true,
                        "staticIp",
                        false,
                        "contractTerm",
                        24));
    }

    @Test
    void takesTheOfferingsValuesWhereTheOrderHasNone() {
        var finding = check(anOrder().adding("1", "PO-BB100"));

        assertThat(finding.reasons()).isEmpty();
        assertThat(finding.characteristics())
                .containsEntry("downloadSpeed", 100)
                .containsEntry("uploadSpeed", 20);
    }

    @Test
    void keepsWhatTheCustomerChose() {
        var finding = check(superFibre().with("routerModel", "HG8145X6").with("contractTerm", 12));

        assertThat(finding.reasons()).isEmpty();
        assertThat(finding.characteristics())
                .containsEntry("routerModel", "HG8145X6")
                .containsEntry("contractTerm", 12);
    }

    @Test
    void refusesAnOfferingThatWasNotOnSaleAtTheDateOfTheOrder() {
        var order = superFibre().placedAt(Instant.parse("2023-12-31T23:59:59Z"));

        assertThat(check(order).reasons())
                .containsExactly(new Refusal(
                        "offeringNotActive",
                        "product offering PO-SF200H is not on sale at 2023-12-31T23:59:59Z",
                        "1",
                        "productOffering.id"));
    }

    @Test
    void refusesAnOfferingThatTheCatalogDoesNotHave() {
        assertThat(check(anOrder().adding("1", "PO-NO-SUCH")).reasons())
                .containsExactly(new Refusal(
                        "unknownOffering", "there is no product offering PO-NO-SUCH", "1", "productOffering.id"));
    }

    @Test
    void refusesAnItemWithoutAnOffering() {
        assertThat(codes(check(anOrder().adding("1", null)))).containsExactly("offeringMissing");
    }

    @Test
    void refusesEverythingButAdding() {
        assertThat(codes(check(anOrder().ceasing("1", "PO-SF200H")))).containsExactly("actionNotSupported");
    }

    @Test
    void missesMandatoryCharacteristics() {
        var finding = check(anOrder().adding("1", "PO-NUMBER-PORTING"));

        assertThat(finding.reasons())
                .containsExactly(
                        new Refusal(
                                "characteristicMissing",
                                "phoneNumber is mandatory",
                                "1",
                                "product.productCharacteristic[name=phoneNumber].value"),
                        new Refusal(
                                "characteristicMissing",
                                "donorOperator is mandatory",
                                "1",
                                "product.productCharacteristic[name=donorOperator].value"));
    }

    @Test
    void refusesAValueThatIsNotOnTheList() {
        var reasons = check(superFibre().with("routerModel", "NO-SUCH-ROUTER")).reasons();

        assertThat(reasons).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("illegalValue");
            assertThat(refusal.reason())
                    .isEqualTo("routerModel may be [HG8245H, HG8145X6, HG8010H], not NO-SUCH-ROUTER");
            assertThat(refusal.path()).isEqualTo("product.productCharacteristic[name=routerModel].value");
        });
    }

    @Test
    void refusesAValueOutsideTheRange() {
        assertThat(check(anOrder().adding("1", "PO-MOBILE-PLAN").with("dataAllowance", 501))
                        .reasons())
                .extracting(Refusal::reason)
                .containsExactly("dataAllowance may be [1..500], not 501");
    }

    @Test
    void refusesAValueOfAnotherType() {
        assertThat(check(superFibre().with("wifiApp", "yes")).reasons())
                .extracting(Refusal::reason)
                .containsExactly("wifiApp must be of type boolean");
    }

    @Test
    void refusesToChangeWhatTheOfferingFixes() {
        assertThat(check(superFibre().with("downloadSpeed", 500)).reasons())
                .extracting(Refusal::reason)
                .containsExactly("the offering fixes downloadSpeed to [200], not 500");
    }

    @Test
    void refusesOptionsThatDoNotGoTogetherInTheCatalogsWords() {
        assertThat(check(superFibre().with("routerModel", "HG8010H")).reasons())
                .containsExactly(new Refusal(
                        "incompatibleOptions",
                        "The Wi-Fi app needs a router with Wi-Fi: choose HG8245H or HG8145X6, or leave the app out.",
                        "1",
                        "wifiApp"));
        assertThat(check(superFibre().with("routerModel", "HG8010H").with("wifiApp", false))
                        .reasons())
                .isEmpty();
    }

    @Test
    void refusesCharacteristicsThatNobodyDeclared() {
        assertThat(check(superFibre().with("colour", "red")).reasons())
                .extracting(Refusal::code, Refusal::reason)
                .containsExactly(tuple("unknownCharacteristic", "PS-RBA-01 has no characteristic colour"));
    }

    @Test
    void refusesAPriceThatTheCatalogDoesNotHave() {
        assertThat(codes(check(superFibre().quoting("recurring", "79.00")))).containsExactly("priceMismatch");
        assertThat(codes(check(superFibre().quoting("recurring", "89.00").quoting("oneTime", "0.00"))))
                .isEmpty();
    }

    @Test
    void wantsABundleWithItsParts() {
        assertThat(check(broadbandAndStreaming()).reasons()).isEmpty();
        assertThat(codes(check(anOrder().adding("1", "PO-BB100-OTT")))).containsExactly("partsMissing");
    }

    @Test
    void refusesPartsThatDoNotBelongToTheBundle() {
        var reasons =
                check(broadbandAndStreaming().part("1.3", "PO-DATA-BOOST")).reasons();

        assertThat(reasons)
                .containsExactly(new Refusal(
                        "notInBundle", "PO-DATA-BOOST is no part of PO-BB100-OTT", "1", "productOrderItem"));
    }

    @Test
    void givesAllReasonsAtOnce() {
        var order = superFibre()
                .with("routerModel", "HG8010H")
                .with("uploadSpeed", 1)
                .with("colour", "red")
                .quoting("recurring", "1.00");

        assertThat(codes(check(order)))
                .containsExactly("priceMismatch", "unknownCharacteristic", "illegalValue", "incompatibleOptions");
    }

    private static List<String> codes(Finding finding) {
        return finding.reasons().stream().map(Refusal::code).toList();
    }

    private static Finding check(ProductOrderBuilder order) {
        return check(order.placed());
    }

    private static Finding check(ProductOrder order) {
        return CatalogCheck.check(order, order.items().getFirst(), CATALOG);
    }
}
