package io.cascade.launcher.events;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.event.EventChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;

/** Holds records against what is declared for their topic, and against the schemas that are written from it. */
final class RecordCheck {

    private static final String BASE = "https://cascade.invalid/";

    private final Map<String, Schema> schemas = new HashMap<>();
    private final Schema headers;
    private final SchemaRegistry registry;

    RecordCheck() {
        var texts = EventSchemas.all().entrySet().stream()
                .collect(Collectors.toMap(
                        file -> BASE + file.getKey(), file -> file.getValue().toString()));
        var strict =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(texts).schemaRegistryConfig(strict));
        headers = registry.getSchema(Json.mapper().<JsonNode>valueToTree(RecordHeaders.SCHEMA));
    }

    /** What is wrong with a record, without what tells it from its like; empty when nothing is. */
    List<String> violations(ConsumerRecord<String, byte[]> told) {
        var channel = Arrays.stream(EventChannel.values())
                .filter(declared -> declared.address().equals(told.topic()))
                .findFirst();
        return channel.map(declared -> violations(declared, told))
                .orElseGet(() -> List.of("no channel is declared at " + told.topic()));
    }

    private List<String> violations(EventChannel channel, ConsumerRecord<String, byte[]> told) {
        var envelope = Json.mapper().readTree(told.value());
        var type = envelope.path("eventType").asString("");
        if (channel.types().stream().noneMatch(declared -> declared.name().equals(type))) {
            return List.of("%s declares no %s".formatted(channel.address(), type));
        }
        return Stream.of(
                        schemaOf(type).validate(envelope).stream().map(RecordCheck::worded),
                        headers.validate(headersOf(told)).stream().map(RecordCheck::worded),
                        disagreements(channel, told, envelope))
                .flatMap(found -> found)
                .map(violation -> "%s on %s: %s".formatted(type, told.topic(), violation))
                .toList();
    }

    private Schema schemaOf(String type) {
        return schemas.computeIfAbsent(
                type, name -> registry.getSchema(SchemaLocation.of(BASE + EventSchemas.fileOfEvent(name))));
    }

    private static JsonNode headersOf(ConsumerRecord<String, byte[]> told) {
        var headers = Json.mapper().createObjectNode();
        told.headers().forEach(header -> headers.put(header.key(), ToldEvents.header(told, header.key())));
        return headers;
    }

    /** Where headers and key say something else than the envelope. */
    private static Stream<String> disagreements(
            EventChannel channel, ConsumerRecord<String, byte[]> told, JsonNode envelope) {
        return Stream.of(
                        differs("ce_id", told, envelope.path("eventId").asString("")),
                        differs("ce_type", told, envelope.path("eventType").asString("")),
                        differs(
                                "correlation-id",
                                told,
                                envelope.path("correlationId").asString("")),
                        differs("ce_subject", told, told.key()),
                        differs("ce_source", told, "/" + channel.publisher()),
                        keyOf(channel, envelope)
                                .filter(key -> !key.equals(told.key()))
                                .map(key -> "another key"))
                .flatMap(Optional::stream);
    }

    private static Optional<String> differs(String header, ConsumerRecord<String, byte[]> told, String expected) {
        return ToldEvents.header(told, header).equals(expected) ? Optional.empty() : Optional.of(header + " differs");
    }

    /** What the key must be: the id of the resource, except where all versions of it are kept. */
    private static Optional<String> keyOf(EventChannel channel, JsonNode envelope) {
        return channel.isCompacted()
                ? Optional.empty()
                : envelope.path("event")
                        .valueStream()
                        .map(resource -> resource.path("id").asString(""))
                        .findFirst();
    }

    private static String worded(Error error) {
        return error.getInstanceLocation().toString().replaceAll("/\\d+", "/*") + ": "
                + error.getMessage().replaceAll("[0-9a-f-]{20,}", "*");
    }
}
