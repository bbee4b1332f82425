package io.cascade.ordering;

import io.cascade.testing.architecture.CascadeRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRulesOfTheSuite() {
        return CascadeRules.appliedToMechanism("io.cascade.ordering");
    }
}
