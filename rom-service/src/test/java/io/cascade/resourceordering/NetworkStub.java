package io.cascade.resourceordering;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Json;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/** The network as ROM sees it: takes commands at once, gives its verdicts afterwards and tells its state when asked. */
final class NetworkStub implements AutoCloseable {

    private final StubServer server = StubServer.start();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final Map<String, Manner> manners = new ConcurrentHashMap<>();
    private final Map<String, String> outcomes = new ConcurrentHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile int romPort;
    private volatile boolean refusesQuestions;

    /** How an element behaves. */
    enum Manner {
        /** Does what it is told and says so at once. */
        PROMPT,
        /** Takes the command and says nothing until the test does. */
        SILENT,
        /** Says at once that it will not do it. */
        REFUSING,
        /** Tries and fails. */
        FAILING,
        /** Says that it did it, and did something else. */
        LYING,
        /** Cannot be reached. */
        AWAY
    }

    /** A command as an element took it. */
    record Command(String element, JsonNode body, String correlationId) {

        String requestId() {
            return body.get("requestId").asString();
        }

        /** The item of the resource order that it is for. */
        String item() {
            return requestId().split(":")[1];
        }
    }

    NetworkStub() {
        server.on("POST", "/network/", this::take)
                .on(
                        "GET",
                        "/network/",
                        request -> request.path().endsWith("/state") ? state(request) : standing(request));
    }

    String url() {
        return server.url();
    }

    /** Forgets how elements were told to behave; whatever they are told next they do at once. */
    void beginAnew(int port) {
        romPort = port;
        refusesQuestions = false;
        manners.clear();
        answers.clear();
        answers.put("cloud-wifi", "{\"deviceId\":\"CW-89012\"}");
    }

    void behave(String element, Manner manner) {
        manners.put(element, manner);
    }

    void allBehave(Manner manner) {
        List.of("olt-netconf", "access-switch", "dhcp-radius", "bng", "logistics", "acs", "cloud-wifi")
                .forEach(element -> behave(element, manner));
    }

    /** Whether the elements say 400 to whoever asks for a standing or a state. */
    void refuseQuestions(boolean now) {
        refusesQuestions = now;
    }

    void answerWith(String element, String json) {
        answers.put(element, json);
    }

    /** The commands for an order's items, in the order in which they came. */
    List<Command> commandsFor(String orderId) {
        return commands.stream()
                .filter(command -> command.requestId().startsWith(orderId + ":"))
                .toList();
    }

    /** How often somebody asked what became of a request. */
    int questionsAbout(String requestId) {
        return (int) server.received("GET", "/network/").stream()
                .filter(request -> request.path().endsWith("/operations/" + requestId))
                .count();
    }

    /** The request is done, but nobody is told. */
    void succeedSilently(String requestId) {
        outcomes.put(requestId, "succeeded");
    }

    /** The request is done and ROM is told. */
    void succeed(String requestId) {
        succeedSilently(requestId);
        callBack(requestId);
    }

    /** Tells ROM what became of a request, once more if it was told before. */
    void callBack(String requestId) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/network-verdict".formatted(romPort)))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(operation(requestId)))
                    .build();
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer take(Request request) {
        var element = request.path().split("/")[2];
        var manner = manners.getOrDefault(element, Manner.PROMPT);
        if (manner == Manner.AWAY) {
            return new Answer(503, "{}");
        }
        if (manner == Manner.REFUSING) {
            return new Answer(422, "{\"code\":\"E-17\",\"message\":\"no such policy\"}");
        }
        var command = new Command(
                element,
                Json.mapper().readTree(request.body()),
                request.header(Correlation.HEADER).orElse(""));
        commands.add(command);
        outcomes.put(command.requestId(), outcomeOf(manner));
        if (manner != Manner.SILENT) {
            Thread.ofVirtual().start(() -> callBack(command.requestId()));
        }
        return new Answer(202, operation(command.requestId()));
    }

    private static String outcomeOf(Manner manner) {
        return switch (manner) {
            case PROMPT, LYING -> "succeeded";
            case FAILING -> "failed";
            default -> "accepted";
        };
    }

    private Answer standing(Request request) {
        if (refusesQuestions) {
            return notToBeAsked();
        }
        var id = request.path().substring(request.path().lastIndexOf('/') + 1);
        return outcomes.containsKey(id) ? Answer.ok(operation(id)) : new Answer(404, "{}");
    }

    private static Answer notToBeAsked() {
        return new Answer(400, "{\"code\":\"E-1\",\"message\":\"no such question\"}");
    }

    private Answer state(Request request) {
        if (refusesQuestions) {
            return notToBeAsked();
        }
        var command = find(request.query().substring("requestId=".length()));
        var parameters = new HashMap<String, Object>();
        command.body().get("parameters").properties().forEach(one -> parameters.put(one.getKey(), one.getValue()));
        if (manners.get(command.element()) == Manner.LYING) {
            parameters.put(parameters.keySet().iterator().next(), "something else");
        }
        return Answer.ok(Json.write(Map.of("parameters", parameters)));
    }

    private String operation(String requestId) {
        var element = find(requestId).element();
        return """
                {"requestId":"%s","adapter":"%s","status":"%s","answer":%s,"error":{"code":"E-9","message":"no light"}}""".formatted(requestId, element, outcomes.get(requestId), answers.getOrDefault(element, "{}"));
    }

    private Command find(String requestId) {
        return commands.stream()
                .filter(command -> command.requestId().equals(requestId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        server.close();
        http.close();
    }
}
