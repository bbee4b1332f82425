package io.cascade.productordering;

import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.StubServer.Request;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who listens to product orders, and takes what comes unless a test says otherwise. */
final class EventListener implements AutoCloseable {

    private final List<Request> taken = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Answer> mood = request -> Answer.ok("{}");
    private StubServer server = listening(0);

    String url() {
        return server.url() + "/events";
    }

    /** From now on it answers like this. */
    void answers(Function<Request, Answer> answer) {
        mood = answer;
    }

    void takesEverything() {
        mood = request -> Answer.ok("{}");
    }

    /** Connections are refused. */
    void goesDown() {
        server.close();
    }

    void comesUp() {
        server = listening(server.port());
    }

    /** How often it was called, whatever it answered. */
    int calls() {
        return server.received("POST", "/").size();
    }

    /** What it took of events about an order, oldest first; of repeated ones the first. */
    List<JsonNode> heardOf(String order) {
        return requestsAbout(order).stream()
                .map(request -> JsonMapper.shared().readTree(request.body()))
                .filter(distinct())
                .toList();
    }

    /** The types and the states in which it heard of an order. */
    List<String> storyOf(String order) {
        return heardOf(order).stream()
                .map(event -> event.get("eventType").asString() + " "
                        + event.at("/event/productOrder/state").asString())
                .toList();
    }

    boolean hasHeardNothing() {
        return taken.isEmpty();
    }

    List<Request> requestsAbout(String order) {
        return taken.stream().filter(request -> request.body().contains(order)).toList();
    }

    private StubServer listening(int port) {
        return StubServer.startAt(port).on("POST", "/", this::answer);
    }

    private Answer answer(Request request) {
        var answer = mood.apply(request);
        if (answer.status() < 300) {
            taken.add(request);
        }
        return answer;
    }

    private static Predicate<JsonNode> distinct() {
        var seen = new HashSet<String>();
        return event -> seen.add(event.get("eventId").asString());
    }

    @Override
    public void close() {
        server.close();
    }
}
