package io.cascade.productordering.decomposition;

import static io.cascade.productordering.ProductOrderBuilder.accepted;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static io.cascade.productordering.ProductOrderBuilder.superFibre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.productordering.ProductOrderBuilder;
import io.cascade.productordering.SampleRelease;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductOrderDecomposerTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();

    @Test
    void makesThreeServicesOfSuperFibre() {
        assertThat(servicesOf(goldenOrder()))
                .extracting(ServiceItem.Draft::specificationId, ServiceItem.Draft::specificationName)
                .containsExactly(
                        tuple("CFS-INTERNET-ACCESS", "Internet-Access"),
                        tuple("CFS-WIFI-MANAGEMENT", "WiFi-Management"),
                        tuple("CFS-CPE-MANAGEMENT", "CPE-Management"));
    }

    @Test
    void givesEachServiceItsCharacteristicsAndWhatIsKnownOfThePlace() {
        assertThat(servicesOf(goldenOrder()).getFirst().characteristics())
                .isEqualTo(Map.of(
                        "downloadSpeed", 200,
                        "uploadSpeed", 50,
                        "technology", "GPON",
                        "accessTechnology", "GPON",
                        "exchange", "EAST-07",
                        "distributionPoint", "DP-142",
                        "servingArea", "EAST"));
    }

    @Test
    void keepsTheProofOfEachService() {
        var router = servicesOf(goldenOrder()).getLast();

        assertThat(router.productOrderItemId()).isEqualTo("1");
        assertThat(router.ruleId()).isEqualTo("DR-RBA-30-CPE-MANAGEMENT");
        assertThat(router.ruleVersion()).isEqualTo("1.0");
        assertThat(router.ruleInput()).containsOnlyKeys("item", "place");
    }

    @Test
    void addsAServiceForAStaticAddress() {
        var services = servicesOf(broadband(superFibre()
                .with("routerModel", "HG8245H")
                .with("wifiApp", true)
                .with("staticIp", true)));

        assertThat(services)
                .extracting(ServiceItem.Draft::specificationId)
                .containsExactly("CFS-INTERNET-ACCESS", "CFS-WIFI-MANAGEMENT", "CFS-CPE-MANAGEMENT", "CFS-STATIC-IP");
        assertThat(services.getLast().characteristics()).containsEntry("ipVersion", "ipv4");
    }

    @Test
    void leavesOutWhatWasNotChosen() {
        var services = servicesOf(broadband(superFibre()
                .with("routerModel", "HG8010H")
                .with("wifiApp", false)
                .with("staticIp", false)));

        assertThat(services)
                .extracting(ServiceItem.Draft::specificationId)
                .containsExactly("CFS-INTERNET-ACCESS", "CFS-CPE-MANAGEMENT");
    }

    @Test
    void decomposesABundleByItsParts() {
        var order = accepted(
                broadbandAndStreaming().with("tier", "STANDARD").placed(),
                Map.of("1.1", "PS-RBA-01", "1.2", "PS-OTT-STREAM"));

        assertThat(servicesOf(order))
                .extracting(ServiceItem.Draft::productOrderItemId, ServiceItem.Draft::specificationId)
                .contains(tuple("1.2", "CFS-OTT-STREAMING"))
                .doesNotContain(tuple("1", "CFS-OTT-STREAMING"));
    }

    @Test
    void makesNothingOfWhatNoRuleKnows() {
        assertThat(servicesOf(accepted(superFibre().placed(), Map.of("1", "PS-NO-SUCH"))))
                .isEmpty();
    }

    private static ProductOrder goldenOrder() {
        return broadband(superFibre()
                .with("routerModel", "HG8245H")
                .with("wifiApp", true)
                .with("staticIp", false));
    }

    private static ProductOrder broadband(ProductOrderBuilder order) {
        return accepted(order.placed(), Map.of("1", "PS-RBA-01"));
    }

    private static List<ServiceItem.Draft> servicesOf(ProductOrder order) {
        return ProductOrderDecomposer.decompose(order, CATALOG);
    }
}
