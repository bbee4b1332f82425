package io.cascade.launcher.events;

import java.util.Map;
import java.util.TreeMap;

/** What the headers of every record say: CloudEvents 1.0 in binary mode, the correlation id, and W3C trace context. */
final class RecordHeaders {

    static final Map<String, Object> SCHEMA = schema();

    private RecordHeaders() {}

    private static Map<String, Object> schema() {
        var headers = new TreeMap<String, Object>(Map.of(
                "ce_specversion", text("The version of CloudEvents.", "const", "1.0"),
                "ce_id", text("The eventId: whoever has seen it drops the record."),
                "ce_type", text("The eventType."),
                "ce_source", text("The service that tells, after a slash.", "pattern", "^/[a-z]+-service$"),
                "ce_subject", text("The key of the record."),
                "ce_time",
                        text(
                                "When the event was written down, in the transaction of its change.",
                                "format",
                                "date-time"),
                "correlation-id", text("The correlationId."),
                "traceparent", text("W3C trace context.", "pattern", "^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")));
        return Map.of(
                "type",
                "object",
                "properties",
                headers,
                "required",
                headers.keySet().stream().toList(),
                "additionalProperties",
                false);
    }

    private static Map<String, String> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    private static Map<String, String> text(String description, String keyword, String value) {
        return Map.of("type", "string", "description", description, keyword, value);
    }
}
