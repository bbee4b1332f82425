package io.cascade.launcher.ordering;

import picocli.CommandLine.Command;

/** Everything about product orders. */
@Command(
        name = "order",
        description = "Place product orders and follow them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PlaceOrderCommand.class, GetOrderCommand.class, WatchOrderCommand.class, ListOrdersCommand.class
        })
public final class OrderCommand {}
