package io.cascade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckoutTests {

    @TempDir
    private Path root;

    @Test
    void knowsEverySuiteThatRanApartFromTheOneThatPeopleUse() throws IOException {
        var checkout = new Checkout(root);
        checkout.runHome().create();
        checkout.homeApart("measurement").create();
        Files.createDirectories(checkout.programs());

        assertThat(checkout.homesApart()).containsExactly(checkout.homeApart("measurement"));
    }

    @Test
    void knowsNoneWhereNothingEverRan() {
        assertThat(new Checkout(root).homesApart()).isEmpty();
    }
}
