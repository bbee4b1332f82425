package io.cascade.client;

import io.cascade.kernel.json.Json;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
public record Reply(String request, int status, HttpHeaders headers, String body) {

    private static final int CONFLICT = 409;

    /** This answer, if its status is one of those. */
    public Reply expect(int... statuses) {
        if (IntStream.of(statuses).noneMatch(wanted -> wanted == status)) {
            throw new Refused(request, status, reason());
        }
        return this;
    }

    public boolean isConflict() {
        return status == CONFLICT;
    }

    public JsonNode json() {
        return Json.mapper().readTree(body);
    }

    /** The reason that an error body gives; the whole body if it is something else. */
    private String reason() {
        try {
            return json().path("reason").asString(body);
        } catch (JacksonException notJson) {
            return body;
        }
    }

    public <T> T as(Class<T> type) {
        return Json.mapper().readValue(body, type);
    }

    public <T> List<T> asListOf(Class<T> type) {
        return Json.mapper().readerForListOf(type).readValue(body);
    }

    /** How many there are of what a part was asked for. */
    public long total() {
        return headers.firstValueAsLong("X-Total-Count").orElse(0);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
