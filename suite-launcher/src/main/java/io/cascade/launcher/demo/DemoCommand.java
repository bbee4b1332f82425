package io.cascade.launcher.demo;

import io.cascade.client.SuiteClient;
import io.cascade.client.journey.Journey;
import io.cascade.client.journey.Orders;
import io.cascade.launcher.check.Check;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.operation.LocalSuite;
import io.cascade.launcher.operation.UpWishes;
import io.cascade.launcher.ordering.Watch;
import io.cascade.launcher.sampledata.SampleFiles;
import io.cascade.tmf.common.OrderErrorDto;
import java.io.PrintWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The example order from its POST to the active product, with proof. */
@Command(
        name = "demo",
        description =
                "Place the example order, watch it complete, show what came of it; exit code 0 only if all is right.")
public final class DemoCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        var local = new LocalSuite(Checkout.current());
        local.up(UpWishes.NONE, out);
        var suite = local.addresses().client();
        var events = new EventTrail(local.addresses().bootstrapServers());
        return new Demo(suite, events, out).run() ? 0 : 1;
    }

    /** One run of it. */
    private record Demo(SuiteClient suite, EventTrail events, PrintWriter out) {

        boolean run() {
            var orders = new Orders(suite);
            boolean isFirst = orders.count("") == 0;
            SampleFiles files = SampleFiles.shipped();
            JsonNode example = files.read("orders/golden.json");
            for (Customer customer : Customer.all(files)) {
                String correlationId = UUID.randomUUID().toString();
                out.printf("%nPlacing SuperFibre 200 Home for %s at %s%n", customer.name(), customer.street());
                Journey journey = place(orders, customer.inPlaceOfTheOneIn(example), correlationId);
                if (!isDuplicate(journey)) {
                    return prove(journey, customer, correlationId, isFirst);
                }
                out.printf("%s is served already: the next customer, please.%n", customer.name());
            }
            out.println("Every sample customer is served: ./cascade reset wipes the data.");
            return false;
        }

        private Journey place(Orders orders, JsonNode order, String correlationId) {
            String id = orders.place(order, correlationId).id();
            return new Watch(orders, out).follow(id);
        }

        private boolean prove(Journey journey, Customer customer, String correlationId, boolean isFirst) {
            if (!journey.isCompleted()) {
                out.println("The order did not complete.");
                return false;
            }
            EntityMap map = new EntityMapReader(suite, events)
                    .readSettled(journey.productOrder().id(), customer, correlationId);
            new EntityMapText(map, out).print();
            out.println();
            Expectation expected = Expectation.shipped();
            List<Check> checks = Stream.of(
                            OrderChecks.of(map, expected),
                            InventoryChecks.of(map, expected, isFirst),
                            FarSideChecks.of(map, correlationId))
                    .flatMap(List::stream)
                    .toList();
            checks.forEach(out::println);
            long wrong = checks.stream().filter(check -> !check.holds()).count();
            out.printf("%n%d checks, %d wrong.%n", checks.size(), wrong);
            out.flush();
            return wrong == 0;
        }

        private static boolean isDuplicate(Journey journey) {
            List<OrderErrorDto> errors = journey.productOrder().productOrderErrorMessage();
            return errors != null
                    && errors.stream()
                            .anyMatch(error -> error.code()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("duplicate"));
        }
    }
}
