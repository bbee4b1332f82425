package io.cascade.productordering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The orders of the sample data, for other customers and places. */
final class SampleOrder {

    static final Path SAMPLE_DATA = Path.of("../suite-launcher/src/main/resources/sample-data");

    private SampleOrder() {}

    static String golden(String customer, String place) {
        return read("orders/golden.json").replace("CUST-4821", customer).replace("ADDR-42-FIBRE-LANE", place);
    }

    static String read(String file) {
        try {
            return Files.readString(SAMPLE_DATA.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
