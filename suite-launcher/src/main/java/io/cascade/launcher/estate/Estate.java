package io.cascade.launcher.estate;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Exchanges that nobody else uses, with exactly as many resources, addresses and customers as there will be orders.
 *
 * @param name a prefix that no other estate has
 * @param lines how many orders there will be
 */
public record Estate(String name, int lines) {

    private static final int LINES_OF_AN_EXCHANGE = 2_000;
    private static final int CREATED = 201;
    private static final int BULK = 1_000;

    public int exchanges() {
        return (lines + LINES_OF_AN_EXCHANGE - 1) / LINES_OF_AN_EXCHANGE;
    }

    /** Every exchange sends out routers of a model of its own, so that their pools stay small. */
    public List<String> routerModels() {
        return IntStream.range(0, exchanges()).mapToObj(this::routerModel).toList();
    }

    /** The exchange that serves a line. */
    public String exchangeOf(int line) {
        return exchange(line / LINES_OF_AN_EXCHANGE);
    }

    String routerModelOf(int line) {
        return routerModel(line / LINES_OF_AN_EXCHANGE);
    }

    String customerOf(int line) {
        return "%s-C%d".formatted(name, line);
    }

    String placeOf(int line) {
        return "%s-A%d".formatted(name, line);
    }

    /** The pools and how many entries each has. */
    public Map<String, Integer> pools() {
        var pools = new java.util.LinkedHashMap<String, Integer>();
        IntStream.range(0, exchanges())
                .forEach(exchange -> kinds(exchange).forEach(kind -> pools.put(kind.pool(), linesOf(exchange))));
        return pools;
    }

    public void open(SuiteClient suite) {
        for (int exchange = 0; exchange < exchanges(); exchange++) {
            for (Kind kind : kinds(exchange)) {
                suite.inventory()
                        .post(Paths.RESOURCE_POOL, poolOf(kind, linesOf(exchange)))
                        .expect(CREATED);
            }
        }
        for (int from = 0; from < lines; from += BULK) {
            int to = Math.min(lines, from + BULK);
            suite.simulator()
                    .put(
                            Paths.ADDRESSES,
                            IntStream.range(from, to).mapToObj(this::address).toList())
                    .expect(200, 201, 204);
            suite.simulator()
                    .put(
                            Paths.CUSTOMERS,
                            IntStream.range(from, to).mapToObj(this::customer).toList())
                    .expect(200, 201, 204);
        }
    }

    private List<Kind> kinds(int exchange) {
        String name = exchange(exchange);
        String area = area(exchange);
        String model = routerModel(exchange);
        return List.of(
                new Kind("OLT-PORT/" + name, "RS-OLT-PORT", i -> Map.of("olt", name, "lineCard", "LC1", "port", i)),
                new Kind("VLAN/" + name, "RS-VLAN-ID", i -> Map.of("vlanId", i)),
                new Kind("IPV4/%s-RES".formatted(area), "RS-IPV4-ADDRESS", i -> Map.of("ipAddress", area + "/ip/" + i)),
                new Kind("IPV6/%s-RES".formatted(area), "RS-IPV6-PREFIX", i -> Map.of("prefix", area + "/prefix/" + i)),
                new Kind("CPE/" + model, "RS-ONT", i -> Map.of("serialNumber", model + "-" + i, "model", model)));
    }

    private Map<String, Object> poolOf(Kind kind, int size) {
        var entries = new ArrayList<Map<String, Object>>(size);
        for (int i = 1; i <= size; i++) {
            entries.add(Map.of(
                    "name", "%s/%d".formatted(kind.pool(), i),
                    "characteristic", kind.characteristic().apply(i)));
        }
        return Map.of(
                "id", kind.pool(),
                "name", kind.pool(),
                "resourceSpecification", Map.of("id", kind.specification()),
                "entry", entries);
    }

    private Map<String, Object> address(int line) {
        int exchange = line / LINES_OF_AN_EXCHANGE;
        return Map.of(
                "id",
                placeOf(line),
                "street",
                line + " Estate Street",
                "city",
                "Melbourne",
                "postcode",
                "3000",
                "accessTechnology",
                "GPON",
                "exchange",
                exchange(exchange),
                "distributionPoint",
                exchange(exchange) + "-DP",
                "servingArea",
                area(exchange),
                "freeCapacity",
                LINES_OF_AN_EXCHANGE);
    }

    private Map<String, Object> customer(int line) {
        return Map.of("id", customerOf(line), "name", "Customer " + line, "credit", "pass");
    }

    private int linesOf(int exchange) {
        return Math.min(LINES_OF_AN_EXCHANGE, lines - exchange * LINES_OF_AN_EXCHANGE);
    }

    private String exchange(int number) {
        return "%s-X%d".formatted(name, number);
    }

    private String area(int number) {
        return "%s-S%d".formatted(name, number);
    }

    private String routerModel(int number) {
        return "%s-M%d".formatted(name, number);
    }

    private record Kind(String pool, String specification, IntFunction<Map<String, Object>> characteristic) {}
}
