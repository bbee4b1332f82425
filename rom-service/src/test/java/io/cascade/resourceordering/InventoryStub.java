package io.cascade.resourceordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** The resource inventory as ROM sees it: one verdict for each command, the same resource for the same key. */
final class InventoryStub implements AutoCloseable {

    /** The first free entry of each pool of the sample data. */
    private static final Map<String, Entry> FREE = Map.of(
            "OLT-PORT/EAST-07",
            new Entry("OLT-EAST-07/LC3/P12", Map.of("olt", "OLT-EAST-07", "lineCard", "LC3", "port", 12)),
            "VLAN/EAST-07",
            new Entry("1042", Map.of("vlanId", 1042)),
            "IPV4/EAST-RES",
            new Entry("10.42.17.22", Map.of("ipAddress", "10.42.17.22")),
            "IPV6/EAST-RES",
            new Entry("2001:db8:42:17::/64", Map.of("prefix", "2001:db8:42:17::/64")),
            "CPE/HG8245H",
            new Entry("HWT2340098", Map.of("serialNumber", "HWT2340098", "model", "HG8245H")));

    private final StubServer server = StubServer.start();
    private final List<JsonNode> commands = new CopyOnWriteArrayList<>();
    private final Map<String, Map<String, Object>> resources = new ConcurrentHashMap<>();
    private final Set<String> exhausted = ConcurrentHashMap.newKeySet();
    private final Set<String> unknownSpecifications = ConcurrentHashMap.newKeySet();
    private final List<JsonNode> serviceCommands = new CopyOnWriteArrayList<>();
    private final AtomicInteger answersToLose = new AtomicInteger();

    private final AtomicInteger turnedAway = new AtomicInteger();
    private final Set<String> refusedServices = ConcurrentHashMap.newKeySet();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();
    private volatile boolean away;

    private record Entry(String name, Map<String, Object> characteristics) {}

    InventoryStub() {
        server.on("POST", "/tmf-api/resourceInventoryManagement/v4/resourceCommand", this::obey)
                .on("POST", "/tmf-api/serviceInventory/v4/serviceCommand", this::write);
    }

    String url() {
        return server.url();
    }

    /** Gives every pool its free entry back. */
    void beginAnew() {
        exhausted.clear();
        unknownSpecifications.clear();
        resources.clear();
        turnedAway.set(0);
        answersToLose.set(0);
        refusedServices.clear();
        poison.clear();
        away = false;
    }

    /** Whether every call fails. */
    void goAway(boolean now) {
        away = now;
    }

    /** How many calls failed because it was away. */
    int turnedAway() {
        return turnedAway.get();
    }

    /** Does what it is told the next times, but its answer never arrives. */
    void loseServiceAnswers(int times) {
        answersToLose.set(times);
    }

    /** Refuses services of this name, or takes them again. */
    void refuseService(String name, boolean now) {
        if (now) {
            refusedServices.add(name);
        } else {
            refusedServices.remove(name);
        }
    }

    /** Refuses whole calls in which this text stands, with 400. */
    void refuseCallsHolding(String text) {
        poison.add(text);
    }

    void takeAllCalls() {
        poison.clear();
    }

    private boolean isPoisoned(Request request) {
        return poison.stream().anyMatch(request.body()::contains);
    }

    /** The commands to write a service, each time that they came. */
    List<JsonNode> serviceCommands(String serviceId) {
        return serviceCommands.stream()
                .filter(command -> command.at("/service/id").asString().equals(serviceId))
                .toList();
    }

    void exhaust(String pool) {
        exhausted.add(pool);
    }

    void restock(String pool) {
        exhausted.remove(pool);
    }

    /** Refuses to put resources of a specification into use. */
    void lose(String specification) {
        unknownSpecifications.add(specification);
    }

    /** The commands for an order's items so far, such as {@code reserve} and {@code activate}. */
    List<JsonNode> commands(String action, String orderId) {
        return commands.stream()
                .filter(command -> command.get("action").asString().equals(action))
                .filter(command -> command.get("key").asString().startsWith(orderId + ":"))
                .toList();
    }

    /** The keys under which something is reserved for an order now. */
    List<String> reservedFor(String orderId) {
        return resources.keySet().stream()
                .filter(key -> key.startsWith(orderId + ":"))
                .toList();
    }

    private Answer obey(Request request) {
        if (away) {
            turnedAway.incrementAndGet();
            return new Answer(503, "{}");
        }
        if (isPoisoned(request)) {
            return new Answer(400, "{\"code\":\"badRequest\",\"reason\":\"must not be like this\"}");
        }
        var verdicts = new ArrayList<Map<String, Object>>();
        for (var command : Json.mapper().readTree(request.body()).get("command")) {
            commands.add(command);
            verdicts.add(verdictOn(command));
        }
        return Answer.ok(Json.write(Map.of("verdict", verdicts)));
    }

    private Answer write(Request request) {
        if (away) {
            turnedAway.incrementAndGet();
            return new Answer(503, "{}");
        }
        if (isPoisoned(request)) {
            return new Answer(400, "{\"code\":\"badRequest\",\"reason\":\"must not be like this\"}");
        }
        var verdicts = new ArrayList<Map<String, Object>>();
        for (var command : Json.mapper().readTree(request.body()).get("command")) {
            serviceCommands.add(command);
            var key = command.get("key").asString();
            verdicts.add(
                    refusedServices.contains(command.at("/service/name").asString())
                            ? refused(key, "illegalTransition", "it was terminated by hand")
                            : Map.of("key", key, "outcome", "done"));
        }
        return answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                ? new Answer(503, "{}")
                : Answer.ok(Json.write(Map.of("verdict", verdicts)));
    }

    private Map<String, Object> verdictOn(JsonNode command) {
        var key = command.get("key").asString();
        if (command.get("action").asString().equals("release")) {
            return resources.remove(key) == null
                    ? refused(key, "unknownReservation", "there is no reservation " + key)
                    : Map.of("key", key, "outcome", "done");
        }
        var pool = command.path("pool").asString("");
        if (exhausted.contains(pool) && !resources.containsKey(key)) {
            return refused(key, "poolExhausted", "no free entry in " + pool);
        }
        if (command.get("action").asString().equals("activate")
                && unknownSpecifications.contains(
                        command.get("resourceSpecification").asString())) {
            return refused(key, "unknownReservation", "nobody reserved " + key);
        }
        return Map.of(
                "key", key, "outcome", "done", "resource", resources.computeIfAbsent(key, k -> resource(command)));
    }

    private static Map<String, Object> refused(String key, String code, String message) {
        return Map.of("key", key, "outcome", "refused", "code", code, "message", message);
    }

    private static Map<String, Object> resource(JsonNode command) {
        var entry = command.has("pool")
                ? FREE.get(command.get("pool").asString())
                : new Entry(command.get("name").asString(), given(command));
        var id = "RES-" + entry.name();
        return Map.of(
                "id", id,
                "href", "/tmf-api/resourceInventoryManagement/v4/resource/" + id,
                "name", entry.name(),
                "resourceSpecification", command.get("resourceSpecification").asString(),
                "characteristic", entry.characteristics());
    }

    private static Map<String, Object> given(JsonNode command) {
        var given = new HashMap<String, Object>();
        command.path("characteristic").properties().forEach(one -> given.put(one.getKey(), one.getValue()));
        return given;
    }

    @Override
    public void close() {
        server.close();
    }
}
