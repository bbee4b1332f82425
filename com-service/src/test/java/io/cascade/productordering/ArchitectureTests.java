package io.cascade.productordering;

import io.cascade.testing.architecture.CascadeRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> keepsTheRules() {
        return CascadeRules.appliedTo("io.cascade.productordering", CascadeRules::nothingCarriedDecides);
    }
}
