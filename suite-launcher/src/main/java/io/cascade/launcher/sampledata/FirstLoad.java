package io.cascade.launcher.sampledata;

import io.cascade.client.SuiteClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Loads the shipped sample data into a suite that has never had it.
 *
 * @param marker a file that is there once it has been done
 */
public record FirstLoad(Path marker, SuiteClient suite) {

    public void loadOnce() {
        if (Files.exists(marker)) {
            return;
        }
        new SampleDataLoader(SampleFiles.shipped(), suite.catalog(), suite.inventory(), suite.simulator()).load();
        try {
            Files.writeString(marker, Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
