package io.cascade.catalog.sample;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.DecomposedItem;
import io.cascade.decomposition.Decomposer;
import io.cascade.decomposition.DecompositionRule;
import io.cascade.decomposition.Demand;
import io.cascade.decomposition.LateMapping;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleaseAssembly;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sample catalog makes of the sample orders. */
class SampleCatalogTests {

    static final Map<String, String> FIBRE_LANE = Map.of(
            "accessTechnology", "GPON", "exchange", "EAST-07", "distributionPoint", "DP-142", "servingArea", "EAST");
    static final Map<String, Object> SUPERFIBRE = Map.ofEntries(
            entry("downloadSpeed", 200),
            entry("uploadSpeed", 50),
            entry("dataQuota", "unlimited"),
            entry("routerModel", "HG8245H"),
            entry("wifiApp", true),
            entry("staticIp", false),
            entry("contractTerm", 24));

    CatalogRelease release =
            ReleaseAssembly.assemble(1, SampleCatalog.published()).release();

    @Test
    void compiles() {
        assertThat(ReleaseAssembly.assemble(1, SampleCatalog.published()).problems())
                .isEmpty();
    }

    @Test
    void decomposesSuperFibreIntoThreeServices() {
        assertThat(decompose("PS-RBA-01", SUPERFIBRE))
                .extracting(DecomposedItem::specificationName, DecomposedItem::characteristics)
                .containsExactly(
                        tuple("Internet-Access", Map.of("downloadSpeed", 200, "uploadSpeed", 50, "technology", "GPON")),
                        tuple("WiFi-Management", Map.of("platform", "CloudWiFi", "features", "speedTest+parental")),
                        tuple("CPE-Management", Map.of("equipmentModel", "HG8245H", "delivery", "shipToCustomer")));
    }

    @Test
    void decomposesThemIntoSevenResourceFacingServices() {
        assertThat(resourceFacing("PS-RBA-01", SUPERFIBRE))
                .extracting(DecomposedItem::specificationName, DecomposedItem::characteristics)
                .containsExactly(
                        tuple("GPON-Bearer", Map.of("bearerSpeed", "1G", "oltArea", "EAST-07")),
                        tuple(
                                "VLAN-Service",
                                Map.of("vlanType", "c-tag", "serviceType", "internet", "exchange", "EAST-07")),
                        tuple("IP-Profile", Map.of("ipVersion", "dualStack", "dhcpPool", "EAST-RES")),
                        tuple(
                                "QoS-Profile",
                                Map.of(
                                        "download",
                                        "200M",
                                        "upload",
                                        "50M",
                                        "class",
                                        "residential",
                                        "policy",
                                        "BW-200-50-RES")),
                        tuple("Cloud-Controller", Map.of("platform", "CloudWiFi", "features", "speedTest+parental")),
                        tuple("TR069-Config", Map.of("template", "residential-gpon", "firmware", "v3.2")),
                        tuple("CPE-Provisioning", Map.of("model", "HG8245H", "delivery", "shipToCustomer")));
    }

    @Test
    void learnsTheRestFromPredecessors() {
        var after = Map.<String, Map<String, Object>>of(
                "GPON-Bearer", Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12),
                "VLAN-Service", Map.of("vlanId", 1042),
                "CPE-Provisioning", Map.of("serialNumber", "HWT2340098"));
        assertThat(late("DR-INTERNET-10-GPON", 2, after))
                .isEqualTo(Map.of("vlanId", 1042, "olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12));
        assertThat(late("DR-CPE-10-ROUTER", 0, after)).isEqualTo(Map.of("serialNumber", "HWT2340098"));
        assertThat(late("DR-WIFI-10-CLOUD-CONTROLLER", 0, after)).isEqualTo(Map.of("serialNumber", "HWT2340098"));
    }

    @Test
    void choosesTheResourcesOfTheGoldenOrder() {
        assertThat(chosen("RFS-GPON-BEARER", Map.of("oltArea", "EAST-07"))).containsExactly("OLT-PORT/EAST-07");
        assertThat(chosen("RFS-VLAN-SERVICE", Map.of("exchange", "EAST-07"))).containsExactly("VLAN/EAST-07");
        assertThat(chosen("RFS-IP-PROFILE", Map.of("dhcpPool", "EAST-RES")))
                .containsExactly("IPV4/EAST-RES", "IPV6/EAST-RES");
        assertThat(chosen("RFS-QOS-PROFILE", Map.of("policy", "BW-200-50-RES"))).containsExactly("BW-200-50-RES");
        assertThat(chosen("RFS-CPE-PROVISIONING", Map.of("model", "HG8245H"))).containsExactly("CPE/HG8245H");
        assertThat(chosen("RFS-TR069-CONFIG", Map.of("serialNumber", "HWT2340098")))
                .containsExactly("acs.example.com/device/HWT2340098");
        assertThat(chosen("RFS-CLOUD-CONTROLLER", Map.of("serialNumber", "HWT2340098")))
                .containsExactly("CW-89012");
    }

    @Test
    void addsTheStaticAddressWhenItIsChosen() {
        var withStaticIp = new HashMap<>(SUPERFIBRE);
        withStaticIp.put("staticIp", true);
        assertThat(names(decompose("PS-RBA-01", withStaticIp)))
                .containsExactly("Internet-Access", "WiFi-Management", "CPE-Management", "Static-IP");
        assertThat(names(resourceFacing("PS-RBA-01", withStaticIp))).endsWith("Static-IP-Binding");
    }

    @Test
    void leavesWifiManagementOutWithoutTheApp() {
        var withoutApp = new HashMap<>(SUPERFIBRE);
        withoutApp.put("wifiApp", false);
        assertThat(names(decompose("PS-RBA-01", withoutApp))).containsExactly("Internet-Access", "CPE-Management");
    }

    @Test
    void portsTheNumberBeforeThePlanAndTheRestAfterIt() {
        var plan = resourceFacing(
                "PS-MOBILE-PLAN", Map.of("dataAllowance", 40, "simType", "PHYSICAL", "numberSource", "ported"));
        assertThat(plan)
                .extracting(DecomposedItem::specificationName, SampleCatalogTests::dependencies)
                .containsExactly(tuple("Mobile-Subscription", List.of("RFS-NUMBER-PORTING")));
        assertThat(resourceFacing("PS-VOICEMAIL", Map.of("greeting", "standard")))
                .extracting(DecomposedItem::specificationName, SampleCatalogTests::dependencies)
                .containsExactly(tuple("Voicemail-Box", List.of("RFS-MOBILE-SUBSCRIPTION")));
        assertThat(resourceFacing("PS-DATA-BOOST", Map.of("gigabytes", 10)))
                .extracting(DecomposedItem::specificationName, SampleCatalogTests::dependencies)
                .containsExactly(tuple("Data-Bucket", List.of("RFS-MOBILE-SUBSCRIPTION")));
    }

    @Test
    void givesANewNumberWhereNoneIsPorted() {
        var plan =
                resourceFacing("PS-MOBILE-PLAN", Map.of("dataAllowance", 40, "simType", "ESIM", "numberSource", "new"));
        assertThat(names(plan)).containsExactly("Mobile-Number", "Mobile-Subscription");
    }

    private List<DecomposedItem> decompose(String specification, Map<String, Object> characteristics) {
        return Decomposer.decompose(
                new Demand(specification, characteristics, FIBRE_LANE),
                release.rulesOf(specification),
                new Allowance());
    }

    private List<DecomposedItem> resourceFacing(String specification, Map<String, Object> characteristics) {
        return decompose(specification, characteristics).stream()
                .flatMap(service -> decompose(service.specificationId(), service.characteristics()).stream())
                .toList();
    }

    private Map<String, Object> late(String rule, int produced, Map<String, Map<String, Object>> after) {
        return LateMapping.evaluate(release.rule(rule).orElseThrow().produced().get(produced), after);
    }

    private Stream<String> chosen(String specification, Map<String, Object> item) {
        return release.serviceSpecification(specification).orElseThrow().resources().stream()
                .map(resource -> resource.allocation().choose(item, Map.of("deviceId", "CW-89012")));
    }

    private static List<String> names(List<DecomposedItem> items) {
        return items.stream().map(DecomposedItem::specificationName).toList();
    }

    private static List<String> dependencies(DecomposedItem item) {
        return item.dependencies().stream()
                .map(DecompositionRule.Dependency::specificationId)
                .toList();
    }
}
