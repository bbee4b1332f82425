package io.cascade.bench;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.check.Check;
import io.cascade.launcher.estate.Estate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Whether the orders of a run left behind exactly what they should have, no more and no less. */
final class RowChecks {

    private static final int PAGE = 1_000;

    /** One line serves the first order, which is tried until it is accepted. */
    private static final long PROBES = 1;

    private static final List<String> POOLED =
            List.of("RS-OLT-PORT", "RS-VLAN-ID", "RS-IPV4-ADDRESS", "RS-IPV6-PREFIX", "RS-ONT");

    private final SuiteClient suite;
    private final Estate estate;
    private final List<Check> checks = new ArrayList<>();

    RowChecks(SuiteClient suite, Estate estate) {
        this.suite = suite;
        this.estate = estate;
    }

    /**
     * @param offering of which only the orders of this run are
     * @param orderIds of all orders of the run, the warm-up included
     * @param before what there was before the first of them
     */
    List<Check> of(String offering, Set<String> orderIds, Census before) {
        checkProductOrders();
        checkProducts(offering);
        checks.add(Check.equal(
                "services, orders and assigned resources have grown by what the orders make",
                Census.after(estate.lines()),
                Census.of(suite).since(before)));
        checkPools();
        POOLED.forEach(this::checkOwners);
        checkOncePerOrder("billing was triggered once for each order", Paths.BILLING_ACTIVATIONS, orderIds);
        checkOncePerOrder("each customer was notified once", Paths.NOTIFICATIONS, orderIds);
        return checks;
    }

    private void checkProductOrders() {
        checks.add(Check.equal(
                "all product orders are completed, none is open, rejected or failed",
                List.of(estate.lines() - PROBES, estate.lines() - PROBES),
                List.of(countOrders(""), countOrders("&state=completed"))));
    }

    private long countOrders(String filter) {
        return suite.com()
                .get("%s?limit=1&category=%s,%s%s"
                        .formatted(
                                Paths.PRODUCT_ORDER,
                                Categories.measured(estate.name()),
                                Categories.others(estate.name()),
                                filter))
                .expect(200, 206)
                .total();
    }

    private void checkProducts(String offering) {
        String path = Paths.PRODUCT + "?limit=1&productOffering.id=" + offering;
        checks.add(Check.equal(
                "there is one product for each order, and it is active",
                List.of((long) estate.lines(), (long) estate.lines()),
                List.of(
                        suite.inventory().get(path).expect(200, 206).total(),
                        suite.inventory()
                                .get(path + "&status=active")
                                .expect(200, 206)
                                .total())));
    }

    private void checkPools() {
        estate.pools().forEach((pool, size) -> {
            JsonNode counts = suite.inventory()
                    .get(Paths.RESOURCE_POOL + "/" + pool)
                    .expect(200)
                    .json();
            checks.add(Check.equal(
                    "pool %s is used up exactly".formatted(pool),
                    List.of(0, 0, size),
                    List.of(
                            counts.path("free").asInt(-1),
                            counts.path("reserved").asInt(-1),
                            counts.path("active").asInt(-1))));
        });
    }

    private void checkOwners(String specification) {
        var owners = new HashMap<String, String>();
        var wrong = new ArrayList<String>();
        int offset = 0;
        JsonNode page;
        do {
            page = suite.inventory()
                    .get("%s?resourceSpecification.id=%s&usageState=busy&limit=%d&offset=%d"
                            .formatted(Paths.RESOURCE, specification, PAGE, offset))
                    .expect(200, 206)
                    .json();
            page.valueStream()
                    .filter(resource -> resource.path("name").asString().contains(estate.name()))
                    .filter(resource -> !isOwnedOnce(resource, owners))
                    .forEach(resource -> wrong.add(resource.path("name").asString()));
            offset += PAGE;
        } while (page.size() == PAGE);
        checks.add(Check.that(
                "each %s in use has one owner, and no owner has two".formatted(specification),
                wrong.isEmpty() && owners.size() == estate.lines(),
                "%d owners, wrong: %s".formatted(owners.size(), wrong)));
    }

    private static boolean isOwnedOnce(JsonNode resource, Map<String, String> owners) {
        JsonNode uses = resource.path("usedBy");
        String owner = uses.path(0).path("resourceOrderId").asString("none") + "/"
                + uses.path(0).path("resourceOrderItemId").asString("none");
        return uses.size() == 1 && owners.put(owner, resource.path("id").asString()) == null;
    }

    private void checkOncePerOrder(String claim, String path, Set<String> orderIds) {
        var times = new HashMap<String, Integer>();
        orderIds.forEach(id -> times.put(id, 0));
        int offset = 0;
        JsonNode page;
        do {
            page = suite.simulator()
                    .get("%s?offset=%d".formatted(path, offset))
                    .expect(200)
                    .json();
            page.valueStream()
                    .map(entry -> entry.path("productOrderId").asString("none"))
                    .filter(orderIds::contains)
                    .forEach(id -> times.merge(id, 1, Integer::sum));
            offset += PAGE;
        } while (page.size() == PAGE);
        List<String> wrong = times.entrySet().stream()
                .filter(each -> each.getValue() != 1)
                .map(each -> "%s %d times".formatted(each.getKey(), each.getValue()))
                .limit(10)
                .toList();
        checks.add(Check.that(claim, wrong.isEmpty(), wrong));
    }
}
