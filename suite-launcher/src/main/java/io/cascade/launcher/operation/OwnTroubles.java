package io.cascade.launcher.operation;

import io.cascade.client.Endpoint;
import io.cascade.client.Reply;
import io.cascade.client.Unreachable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a service itself says about its work.
 *
 * @param sentences one for each thing that is wrong with it
 * @param information one for each thing that is worth knowing though it is well
 */
record OwnTroubles(List<String> sentences, List<String> information) {

    private static final String PAGE = "/actuator/health/troubles";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int UP = 200;
    private static final int DOWN = 503;
    private static final OwnTroubles NONE = new OwnTroubles(List.of(), List.of());

    /** Nothing if the service is away, or knows no such page. */
    static OwnTroubles of(Endpoint service) {
        try {
            Reply reply = service.get(PAGE, PATIENCE);
            return reply.status() == UP || reply.status() == DOWN ? in(reply.json()) : NONE;
        } catch (Unreachable unreachable) {
            return unreachable.isOfPatience()
                    ? new OwnTroubles(
                            List.of("it does not say within %d s how its work gets on".formatted(PATIENCE.toSeconds())),
                            List.of())
                    : NONE;
        } catch (JacksonException unknown) {
            return NONE;
        }
    }

    /** Details are sentences or waiting work by name; a health page may also hold further pages. */
    private static OwnTroubles in(JsonNode health) {
        return new OwnTroubles(
                sentencesIn(detailsIn(health)),
                sentencesIn(detailsIn(health).map(details -> details.path("information"))));
    }

    private static Stream<JsonNode> detailsIn(JsonNode health) {
        return Stream.concat(
                Stream.of(health.path("details")),
                health.path("components").valueStream().flatMap(OwnTroubles::detailsIn));
    }

    /** What waits for one and the same reason is told in one sentence. */
    private static List<String> sentencesIn(Stream<JsonNode> details) {
        var sentences = new ArrayList<String>();
        var waiting = new LinkedHashMap<String, List<WaitingWork>>();
        details.flatMap(each -> each.properties().stream()).forEach(each -> {
            WaitingWork.in(each.getKey(), each.getValue())
                    .ifPresent(work -> waiting.computeIfAbsent(work.cause(), cause -> new ArrayList<>())
                            .add(work));
            if (each.getValue().isString()) {
                sentences.add(each.getKey() + ": " + each.getValue().asString());
            }
        });
        waiting.values().forEach(works -> sentences.add(WaitingWork.sentence(works)));
        return List.copyOf(sentences);
    }
}
