package io.cascade.productordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that customer order management talks to, friendly unless a test says otherwise. */
final class FarSide implements AutoCloseable {

    static final String CREDIT = "/credit/checks";
    static final String QUALIFICATION = "/qualification/checks";
    static final String INSTALLED_BASE = "/tmf-api/productInventory/v4/installedBaseQuery";
    static final String SERVICE_ORDERS = "/tmf-api/serviceOrdering/v4/serviceOrder";
    static final String CANCEL_TASKS = "/tmf-api/serviceOrdering/v4/cancelServiceOrder";
    static final String PRODUCTS = "/tmf-api/productInventory/v4/productCommand";
    static final String BILLING = "/billing/activations";
    static final String NOTIFICATIONS = "/notifications";

    private static final Map<String, String> FRIENDLY =
            Map.of(CREDIT, "{\"verdict\":\"pass\"}", QUALIFICATION, """
            {"serviceable":true,"accessTechnology":"GPON","exchange":"EAST-07","distributionPoint":"DP-142",
             "servingArea":"EAST"}""", INSTALLED_BASE, "{\"match\":[]}");

    /** As the network has it. */
    private static final int LONGEST_MESSAGE = 2_000;

    private final StubServer server = StubServer.start();
    private final Map<String, String> answers = new ConcurrentHashMap<>(FRIENDLY);
    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> unwilling = ConcurrentHashMap.newKeySet();
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    FarSide() {
        FRIENDLY.keySet()
                .forEach(path -> server.on("POST", path, request -> reachable(request, path, answers.get(path))));
        server.on(
                "POST",
                SERVICE_ORDERS,
                request -> reachable(
                        request, SERVICE_ORDERS, answers.getOrDefault(SERVICE_ORDERS, serviceOrderFor(request))));
        for (var path : List.of(BILLING, NOTIFICATIONS)) {
            server.on(
                    "POST", path, request -> reachable(request, path, answers.getOrDefault(path, receiptFor(request))));
        }
        server.on(
                "POST",
                PRODUCTS,
                request -> reachable(request, PRODUCTS, answers.getOrDefault(PRODUCTS, doneForEveryKey(request))));
    }

    String url() {
        return server.url();
    }

    void beginAnew() {
        answers.clear();
        answers.putAll(FRIENDLY);
        away.clear();
        unwilling.clear();
        poison.clear();
    }

    void answer(String path, String json) {
        answers.put(path, json);
    }

    /** Service orders as they are when somebody asks; those not told are unknown. */
    void knows(List<Map<String, Object>> serviceOrders) {
        server.on(
                "GET",
                SERVICE_ORDERS,
                request -> request.path().equals(SERVICE_ORDERS)
                        ? Answer.ok(Json.write(serviceOrders))
                        : new Answer(404, "{}"));
    }

    /** How the task that is to cancel a service order stands, whoever asks. */
    void answersCancellationWith(String state, String message) {
        var task = Json.write(Map.of(
                "id",
                "T-1",
                "href",
                "T-1",
                "state",
                state,
                "completionMessage",
                message,
                "serviceOrder",
                Map.of("id", "SO")));
        server.on("POST", CANCEL_TASKS, request -> new Answer(201, task));
        server.on("GET", CANCEL_TASKS, request -> Answer.ok(task));
    }

    /** Answers again as somebody does who knows what was asked. */
    void answersSensibly() {
        answers.clear();
        answers.putAll(FRIENDLY);
    }

    void goAway(String path) {
        away.add(path);
    }

    void comeBack(String path) {
        away.remove(path);
    }

    void refuse(String path) {
        unwilling.add(path);
    }

    void refuseNoMore(String path) {
        unwilling.remove(path);
    }

    /** Refuses whole calls in which this text stands, with 400. */
    void refuseWhatHolds(String text) {
        poison.add(text);
    }

    void refuseNothing() {
        poison.clear();
    }

    /** What came on a path that speaks of a product order. */
    List<Request> received(String path, String productOrder) {
        return server.received("POST", path).stream()
                .filter(request -> request.body().contains(productOrder))
                .toList();
    }

    private Answer reachable(Request request, String path, String answer) {
        if (path.equals(NOTIFICATIONS) && messageIn(request).length() > LONGEST_MESSAGE) {
            return new Answer(400, "{\"code\":\"badRequest\",\"reason\":\"message is longer than 2000 characters\"}");
        }
        if (poison.stream().anyMatch(request.body()::contains)) {
            return new Answer(400, "{\"code\":\"badRequest\",\"reason\":\"must not be like this\"}");
        }
        if (unwilling.contains(path)) {
            return new Answer(422, "{\"code\":\"cannot\",\"reason\":\"not like this\"}");
        }
        return away.contains(path) ? new Answer(503, "{}") : Answer.ok(answer);
    }

    static String messageIn(Request request) {
        return Json.mapper().readTree(request.body()).path("message").asString("");
    }

    private static String serviceOrderFor(Request request) {
        var productOrder = Json.mapper()
                .readTree(request.body())
                .at("/externalReference/0/id")
                .asString();
        return "{\"id\":\"SO-%s\",\"state\":\"acknowledged\"}".formatted(productOrder);
    }

    private static String receiptFor(Request request) {
        return Json.write(
                Map.of("key", Json.mapper().readTree(request.body()).get("key").asString()));
    }

    private static String doneForEveryKey(Request request) {
        var verdicts = new ArrayList<Map<String, String>>();
        Json.mapper()
                .readTree(request.body())
                .get("command")
                .forEach(
                        command -> verdicts.add(Map.of("key", command.get("key").asString(), "outcome", "done")));
        return Json.write(Map.of("verdict", verdicts));
    }

    @Override
    public void close() {
        server.close();
    }
}
