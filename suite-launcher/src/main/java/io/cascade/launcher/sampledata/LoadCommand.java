package io.cascade.launcher.sampledata;

import io.cascade.client.Endpoint;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Loads sample data into a suite that runs anywhere. */
@Command(
        name = "load",
        description = "Send the sample data to a running suite, such as one started by docker compose; "
                + "what is there already stays as it is.")
public final class LoadCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--catalog-url", defaultValue = "http://127.0.0.1:8085", description = "default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String catalogUrl;

    @Option(
            names = "--inventory-url",
            defaultValue = "http://127.0.0.1:8084",
            description = "default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String inventoryUrl;

    @Option(
            names = "--simulator-url",
            defaultValue = "http://127.0.0.1:8089",
            description = "default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String simulatorUrl;

    @Option(names = "--from", paramLabel = "FOLDER", description = "Data of your own, laid out as the shipped data is.")
    private @Nullable Path folder;

    @Override
    public void run() {
        SampleFiles files =
                folder == null ? SampleFiles.shipped() : new SampleFiles("file:" + folder.toAbsolutePath() + "/");
        var loading = new SampleDataLoader(
                        files, new Endpoint(catalogUrl), new Endpoint(inventoryUrl), new Endpoint(simulatorUrl))
                .load();
        spec.commandLine()
                .getOut()
                .printf("%d entries sent, %d were there already.%n", loading.sent(), loading.skipped());
    }
}
