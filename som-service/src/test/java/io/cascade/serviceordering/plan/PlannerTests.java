package io.cascade.serviceordering.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.serviceordering.SampleCatalog;
import io.cascade.serviceordering.SampleServices;
import io.cascade.serviceordering.decomposition.Obstacle;
import io.cascade.serviceordering.decomposition.ServiceDecomposer;
import io.cascade.serviceordering.decomposition.ServiceDemand;
import io.cascade.serviceordering.plan.PlanningOutcome.Impossible;
import io.cascade.serviceordering.plan.PlanningOutcome.Planned;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlannerTests {

    private static final CatalogRelease CATALOG = SampleCatalog.release();

    @Test
    void drawsExactlyTheGoldenGraph() {
        assertThat(graphOf(SampleServices.golden()))
                .containsExactly(
                        "ROI-001 GPON-Bearer []",
                        "ROI-002 VLAN-Service [ROI-001]",
                        "ROI-003 IP-Profile [ROI-002]",
                        "ROI-004 QoS-Profile [ROI-001]",
                        "ROI-005 Cloud-Controller [ROI-006]",
                        "ROI-006 TR069-Config [ROI-007]",
                        "ROI-007 CPE-Provisioning []");
    }

    @Test
    void keepsTwoProductItemsApart() {
        var services = List.of(
                SampleServices.wifi("SOI-001", "1"),
                SampleServices.cpe("SOI-002", "1"),
                SampleServices.wifi("SOI-003", "2"),
                SampleServices.cpe("SOI-004", "2"));

        assertThat(graphOf(services))
                .containsExactly(
                        "ROI-001 Cloud-Controller [ROI-002]",
                        "ROI-002 TR069-Config [ROI-003]",
                        "ROI-003 CPE-Provisioning []",
                        "ROI-004 Cloud-Controller [ROI-005]",
                        "ROI-005 TR069-Config [ROI-006]",
                        "ROI-006 CPE-Provisioning []");
    }

    @Test
    void looksInTheWholeOrderWhenTheProductItemDoesNotBuildIt() {
        assertThat(graphOf(SampleServices.mobileWithPorting()))
                .containsExactly(
                        "ROI-001 Mobile-Subscription [ROI-002]",
                        "ROI-002 Number-Porting []",
                        "ROI-003 Voicemail-Box [ROI-001]");
    }

    @Test
    void refusesADependencyThatNothingBuildsAndNamesIt() {
        var outcome = plan(List.of(SampleServices.wifi("SOI-001", "1")), InstalledBase.NOT_ASKED);

        assertThat(obstaclesOf(outcome)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.code()).isEqualTo("unresolvableDependency");
            assertThat(obstacle.serviceItemId()).isEqualTo("SOI-001");
            assertThat(obstacle.reason()).contains("Cloud-Controller", "RFS-TR069-CONFIG");
        });
    }

    @Test
    void takesADependencyAsMetByWhatIsInstalled() {
        var outcome = plan(List.of(SampleServices.wifi("SOI-001", "1")), new InstalledBase(Set.of("RFS-TR069-CONFIG")));

        assertThat(itemsOf(outcome))
                .singleElement()
                .satisfies(item -> assertThat(item.dependsOn()).isEmpty());
    }

    @Test
    void doesWithoutAnOptionalDependency() {
        var catalog = SampleCatalog.with(List.of(rule(
                "CFS-DATA-BOOST",
                Map.of(
                        "specification",
                        Map.of("id", "RFS-MOBILE-NUMBER", "name", "Mobile-Number"),
                        "dependsOn",
                        List.of(Map.of("id", "RFS-IP-PROFILE", "optional", true))))));
        var services = List.of(
                SampleServices.service("SOI-001", "1", "CFS-DATA-BOOST", Map.of("gigabytes", 5)),
                SampleServices.service(
                        "SOI-002",
                        "1",
                        "CFS-MOBILE-LINE",
                        Map.of("dataAllowance", 40, "simType", "ESIM", "numberSource", "new")));

        assertThat(graphOf(services, catalog)).contains("ROI-002 Mobile-Number []");
    }

    @Test
    void refusesACircle() {
        var catalog = SampleCatalog.with(List.of(rule(
                "CFS-CPE-MANAGEMENT",
                Map.of(
                        "specification",
                        Map.of("id", "RFS-VOICEMAIL-BOX", "name", "Hen"),
                        "dependsOn",
                        List.of(Map.of("id", "RFS-DATA-BUCKET"))),
                Map.of(
                        "specification",
                        Map.of("id", "RFS-DATA-BUCKET", "name", "Egg"),
                        "dependsOn",
                        List.of(Map.of("id", "RFS-VOICEMAIL-BOX"))))));
        var decomposition = ServiceDecomposer.decompose(List.of(SampleServices.cpe("SOI-001", "1")), catalog);

        assertThat(obstaclesOf(Planner.plan(decomposition, InstalledBase.NOT_ASKED)))
                .extracting(Obstacle::code, Obstacle::reason)
                .containsExactly(
                        tuple("circularDependency", "Hen waits for itself, through ROI-004"),
                        tuple("circularDependency", "Egg waits for itself, through ROI-003"));
    }

    @Test
    void passesOnWhatCouldNotBeDecomposed() {
        var outcome = plan(List.of(new ServiceDemand("1", null, "CFS-TELEPATHY", Map.of())), InstalledBase.NOT_ASKED);

        assertThat(obstaclesOf(outcome)).extracting(Obstacle::code).containsExactly("unknownSpecification");
    }

    @Test
    void refusesAPlanOfWhichMostIsWhoWaitsForWhom() {
        var tooMany = plan(internets(60, number -> "1"), InstalledBase.NOT_ASKED);
        var apart = plan(internets(60, Integer::toString), InstalledBase.NOT_ASKED);

        assertThat(obstaclesOf(tooMany)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.code()).isEqualTo("tooManyDependencies");
            assertThat(obstacle.path()).isEqualTo("productOrderItem");
        });
        assertThat(itemsOf(apart)).hasSize(240);
    }

    private static List<ServiceDemand> internets(int many, IntFunction<String> productOrderItem) {
        return IntStream.range(0, many)
                .mapToObj(
                        number -> SampleServices.internet("SOI-%03d".formatted(number), productOrderItem.apply(number)))
                .toList();
    }

    private static List<String> graphOf(List<ServiceDemand> services) {
        return graphOf(services, CATALOG);
    }

    private static List<String> graphOf(List<ServiceDemand> services, CatalogRelease catalog) {
        var outcome = Planner.plan(ServiceDecomposer.decompose(services, catalog), InstalledBase.NOT_ASKED);
        return itemsOf(outcome).stream()
                .map(item -> "%s %s %s".formatted(item.itemId(), item.item().specificationName(), item.dependsOn()))
                .toList();
    }

    private static PlanningOutcome plan(List<ServiceDemand> services, InstalledBase installedBase) {
        return Planner.plan(ServiceDecomposer.decompose(services, CATALOG), installedBase);
    }

    private static List<PlannedItem> itemsOf(PlanningOutcome outcome) {
        assertThat(outcome).isInstanceOf(Planned.class);
        return ((Planned) outcome).items();
    }

    private static List<Obstacle> obstaclesOf(PlanningOutcome outcome) {
        assertThat(outcome).isInstanceOf(Impossible.class);
        return ((Impossible) outcome).obstacles();
    }

    @SafeVarargs
    private static CatalogEntry rule(String specification, Map<String, Object>... produce) {
        var content = Map.of(
                "id",
                "DR-Z-" + specification,
                "version",
                "1.0",
                "specification",
                Map.of("id", specification),
                "produce",
                List.of(produce));
        return new CatalogEntry(
                new Key("decompositionRule", "DR-Z-" + specification, "1.0"), new JsonDocument(content));
    }
}
