package io.cascade.resourceordering;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.cascade.testing.architecture.CascadeRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return CascadeRules.appliedTo(
                "io.cascade.resourceordering",
                CascadeRules::nothingCarriedDecides,
                ArchitectureTests::theGroundFloorKnowsNoOrders);
    }

    private static ArchRule theGroundFloorKnowsNoOrders(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".allocation..", root + ".activation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".resourceorder..", root + ".serviceactivation..", "io.cascade.ordering..")
                .because("resources are reserved and networks are commanded for whoever asks: orders stand on it");
    }
}
