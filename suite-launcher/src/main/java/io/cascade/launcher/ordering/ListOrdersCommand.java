package io.cascade.launcher.ordering;

import io.cascade.client.journey.WireText;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists product orders. */
@Command(name = "list", description = "List product orders.")
final class ListOrdersCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--state", description = "Only those in this state, such as inProgress.")
    private @Nullable String state;

    @Option(names = "--limit", defaultValue = "20", description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--offset", defaultValue = "0", description = "Leave out so many at the beginning.")
    private int offset;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        var orders = OrderCommand.orders();
        String filter = state == null ? "" : "&state=" + state;
        List<ProductOrderDto> found = orders.list("limit=%d&offset=%d%s".formatted(limit, offset, filter));
        out.printf("%-38s %-13s %-26s %-18s %s%n", "id", "state", "ordered", "external id", "customer");
        found.forEach(order -> out.printf(
                "%-38s %-13s %-26s %-18s %s%n",
                order.id(),
                WireText.of(order.state()),
                order.orderDate(),
                order.externalId() == null ? "" : order.externalId(),
                customerOf(order)));
    }

    private static String customerOf(ProductOrderDto order) {
        List<RelatedPartyDto> parties = order.relatedParty();
        return parties == null
                ? ""
                : parties.stream()
                        .filter(party -> "customer".equalsIgnoreCase(party.role()))
                        .findFirst()
                        .map(party -> party.id() + " " + (party.name() == null ? "" : party.name()))
                        .orElse("");
    }
}
