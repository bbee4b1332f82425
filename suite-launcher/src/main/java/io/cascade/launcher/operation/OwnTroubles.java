package io.cascade.launcher.operation;

import io.cascade.launcher.client.Endpoint;
import io.cascade.launcher.client.Reply;
import io.cascade.launcher.client.Unreachable;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a service itself says is wrong with it. */
record OwnTroubles(Endpoint service) {

    private static final String PAGE = "/actuator/health/troubles";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int UP = 200;
    private static final int DOWN = 503;

    /** A sentence for each trouble; none if the service is away, or knows no such page. */
    List<String> sentences() {
        try {
            Reply reply = service.get(PAGE, PATIENCE);
            return reply.status() == UP || reply.status() == DOWN
                    ? sentencesIn(reply.json()).toList()
                    : List.of();
        } catch (Unreachable unreachable) {
            return unreachable.isOfPatience()
                    ? List.of("does not say within %d s how its work gets on".formatted(PATIENCE.toSeconds()))
                    : List.of();
        } catch (JacksonException unknown) {
            return List.of();
        }
    }

    /** Details are sentences by name; a health page may also hold further pages. */
    private static Stream<String> sentencesIn(JsonNode health) {
        return Stream.concat(
                health.path("details").valueStream().filter(JsonNode::isString).map(JsonNode::asString),
                health.path("components").valueStream().flatMap(OwnTroubles::sentencesIn));
    }
}
