package io.cascade.serviceordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Resource order management and the service inventory, friendly unless a test says otherwise. */
final class FarSide implements AutoCloseable {

    private static final String RESOURCE_ORDERS = "/tmf-api/resourceOrderingManagement/v4/resourceOrder";
    private static final String CANCEL_TASKS = "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder";
    private static final String SERVICES = "/tmf-api/serviceInventory/v4/service";
    private static final String SERVICE_COMMANDS = "/tmf-api/serviceInventory/v4/serviceCommand";

    private final StubServer stub = StubServer.start();

    private FarSide() {}

    static FarSide friendly() {
        var farSide = new FarSide();
        farSide.takeServices();
        farSide.stub.on("DELETE", SERVICES, request -> new Answer(204, ""));
        farSide.takeResourceOrders();
        return farSide;
    }

    String url() {
        return stub.url();
    }

    /** Resource orders as they are when somebody asks; those not told are unknown. */
    void knows(ResourceOrderEvent... resourceOrders) {
        var known = Arrays.stream(resourceOrders)
                .map(ResourceOrderEvent::resourceOrder)
                .toList();
        stub.on(
                "GET",
                RESOURCE_ORDERS,
                request ->
                        request.path().equals(RESOURCE_ORDERS) ? Answer.ok(Json.write(known)) : new Answer(404, "{}"));
    }

    /** How the task that is to cancel a resource order stands, whoever asks. */
    void answersCancellationWith(String state, String message) {
        var task = Json.write(Map.of(
                "id", "T-1", "href", "T-1", "state", state, "message", message, "resourceOrder", Map.of("id", "RO")));
        stub.on("POST", CANCEL_TASKS, request -> new Answer(201, task));
        stub.on("GET", CANCEL_TASKS, request -> Answer.ok(task));
    }

    /** What ROM was asked to cancel on behalf of a service order. */
    List<Request> cancellationsFor(String serviceOrder) {
        return stub.received("POST", CANCEL_TASKS).stream()
                .filter(request -> request.body().contains(serviceOrder))
                .toList();
    }

    /** The services that were taken out of the inventory. */
    List<String> retired() {
        return stub.received("DELETE", SERVICES).stream()
                .map(request -> request.path().substring(SERVICES.length() + 1))
                .toList();
    }

    void takeServices() {
        stub.on("POST", SERVICE_COMMANDS, request -> Answer.ok(verdicts(request, "done")));
    }

    /** Somebody else answers in ROM's place. */
    void answersResourceOrdersWith(String body) {
        stub.on("POST", RESOURCE_ORDERS, request -> new Answer(201, body));
    }

    void takeResourceOrders() {
        stub.on("POST", RESOURCE_ORDERS, request -> new Answer(201, Json.write(taken(request))));
    }

    /** Somebody else answers in the inventory's place. */
    void answersServiceCommandsWith(String body) {
        stub.on("POST", SERVICE_COMMANDS, request -> Answer.ok(body));
    }

    /** How often anybody asked the inventory to write services. */
    int timesServicesWereToBeWritten() {
        return stub.received("POST", SERVICE_COMMANDS).size();
    }

    void refuseServices() {
        stub.on("POST", SERVICE_COMMANDS, request -> Answer.ok(verdicts(request, "refused")));
    }

    /** Refuses whole calls in which this text stands, with 400. */
    void refuseServiceCallsHolding(String text) {
        stub.on(
                "POST",
                SERVICE_COMMANDS,
                request -> request.body().contains(text)
                        ? new Answer(400, "{\"code\":\"badRequest\",\"reason\":\"must not be like this\"}")
                        : Answer.ok(verdicts(request, "done")));
    }

    /** The inventory does not answer before the gate opens. */
    void takeServicesAfter(Runnable awaitGate) {
        stub.on("POST", SERVICE_COMMANDS, request -> {
            awaitGate.run();
            return Answer.ok(verdicts(request, "done"));
        });
    }

    void loseServiceCommands() {
        stub.on("POST", SERVICE_COMMANDS, request -> new Answer(503, "{}"));
    }

    /** What ROM was asked for on behalf of a service order. */
    List<Request> resourceOrdersFor(String serviceOrder) {
        return stub.received("POST", RESOURCE_ORDERS).stream()
                .filter(request -> request.body().contains(serviceOrder))
                .toList();
    }

    /** The keys of all commands about a service so far, in the order in which they came first. */
    List<String> commandsAbout(String service) {
        return commands()
                .map(command -> command.get("key").asString())
                .filter(key -> key.startsWith(service + "/"))
                .distinct()
                .toList();
    }

    JsonNode lastCommandAbout(String service) {
        return commands()
                .filter(command -> command.at("/service/id").asString().equals(service))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Stream<JsonNode> commands() {
        return stub.received("POST", SERVICE_COMMANDS).stream().flatMap(FarSide::commandsIn);
    }

    @Override
    public void close() {
        stub.close();
    }

    private static Map<String, Object> taken(Request request) {
        var parent = Json.mapper().readTree(request.body()).at("/externalReference/0/id");
        return Map.of("id", "RO-" + parent.asString(), "state", "acknowledged");
    }

    private static String verdicts(Request request, String outcome) {
        var verdicts = commandsIn(request)
                .map(command -> Map.of(
                        "key",
                        command.get("key").asString(),
                        "outcome",
                        outcome,
                        "code",
                        "illegalTransition",
                        "message",
                        "the service is terminated"))
                .toList();
        return Json.write(Map.of("verdict", verdicts));
    }

    private static Stream<JsonNode> commandsIn(Request request) {
        var commands = Json.mapper().readTree(request.body()).get("command");
        return StreamSupport.stream(commands.spliterator(), false);
    }
}
