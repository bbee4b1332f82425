package io.cascade.launcher.ordering;

import io.cascade.kernel.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a product order as the service gives it. */
@Command(name = "get", description = "Print a product order as JSON.")
final class GetOrderCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the product order.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Override
    public void run() {
        var orders = OrderCommand.orders();
        spec.commandLine()
                .getOut()
                .println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(orders.asIs(id)));
    }
}
