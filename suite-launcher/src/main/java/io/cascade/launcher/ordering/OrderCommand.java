package io.cascade.launcher.ordering;

import io.cascade.client.journey.Orders;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.operation.LocalSuite;
import picocli.CommandLine.Command;

/** Everything about product orders. */
@Command(
        name = "order",
        description = "Place product orders and follow them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PlaceOrderCommand.class, GetOrderCommand.class, WatchOrderCommand.class, ListOrdersCommand.class
        })
public final class OrderCommand {

    /** The orders of the suite that runs in this checkout. */
    static Orders orders() {
        return new Orders(new LocalSuite(Checkout.current()).addresses().client());
    }
}
