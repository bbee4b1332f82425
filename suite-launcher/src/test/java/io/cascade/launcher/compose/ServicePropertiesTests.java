package io.cascade.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.home.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicePropertiesTests {

    private static final Path CHECKOUT = Checkout.current().root();

    @ParameterizedTest
    @ValueSource(strings = {"com-service", "som-service", "rom-service", "inventory-service", "catalog-service"})
    void aServiceSetsNothingThatTheSharedFileWouldSetBack(String module) {
        assertThat(ServiceProperties.withoutEffectIn(CHECKOUT, module)).isEmpty();
    }
}
