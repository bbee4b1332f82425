package io.cascade.launcher.ordering;

import io.cascade.client.journey.WireText;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.productordering.ProductOrderDto;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Posts a product order. */
@Command(name = "place", description = "Post a product order (TMF622).")
final class PlaceOrderCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The order as JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--watch", description = "Follow it until it is over; exit code 1 unless it completes.")
    private boolean watched;

    @Option(names = "--correlation-id", description = "Under which id to post it; a new one unless given.")
    private @Nullable String correlationId;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var orders = OrderCommand.orders();
        String correlation = correlationId == null ? UUID.randomUUID().toString() : correlationId;
        ProductOrderDto placed = orders.place(readOrder(), correlation);
        out.printf(
                "Product order %s is %s (correlation id %s)%n", placed.id(), WireText.of(placed.state()), correlation);
        out.flush();
        return watched && !new Watch(orders, out).follow(placed.id()).isCompleted() ? 1 : 0;
    }

    private JsonNode readOrder() {
        try {
            return Json.mapper().readTree(Files.readString(file));
        } catch (IOException | JacksonException unusable) {
            throw new ParameterException(spec.commandLine(), "%s is no order in JSON: %s".formatted(file, unusable));
        }
    }
}
