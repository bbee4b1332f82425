package io.cascade.launcher.events;

import io.cascade.kernel.json.Json;
import io.cascade.launcher.home.Ports;
import io.cascade.tmf.event.EventChannel;
import io.cascade.tmf.event.EventType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The AsyncAPI document of all channels that are declared. */
final class AsyncApi {

    static final String FILE = "Cascade-Events.asyncapi.json";

    /** What every record says of itself, whatever it tells. */
    static final String TRAIT = "CloudEvent";

    private static final String BINDING = "0.5.0";

    private AsyncApi() {}

    static JsonNode document() {
        return Json.mapper()
                .valueToTree(Map.of(
                        "asyncapi", "3.0.0",
                        "info", info(),
                        "defaultContentType", "application/json",
                        "servers", Map.of("broker", broker()),
                        "channels", channels(),
                        "operations", operations(),
                        "components", Map.of("messageTraits", Map.of(TRAIT, trait()))));
    }

    private static Map<String, Object> info() {
        return Map.of(
                "title",
                "Cascade: events",
                "version",
                "1.0.0",
                "description",
                "What happens to orders, inventories and catalogs, told on Kafka topics. The document is that of the"
                        + " whole suite: each operation names the service that does it. An installation may put one"
                        + " prefix before all addresses. Every event comes at least once: one with a known eventId is a"
                        + " repetition. Events of one key come in the order in which they were committed; between keys"
                        + " there is no order. Attributes may be added: readers skip what they do not know.",
                "license",
                Map.of("name", "Apache License 2.0", "url", "https://www.apache.org/licenses/LICENSE-2.0"));
    }

    private static Map<String, Object> broker() {
        return Map.of(
                "host",
                "{host}:{port}",
                "protocol",
                "kafka",
                "description",
                "The broker that the services are pointed to by spring.kafka.bootstrap-servers.",
                "variables",
                Map.of(
                        "host",
                        Map.of("default", "127.0.0.1"),
                        "port",
                        Map.of("default", String.valueOf(Ports.standard().of(Ports.KAFKA)))));
    }

    private static Map<String, Object> trait() {
        return Map.of(
                "headers",
                RecordHeaders.SCHEMA,
                "correlationId",
                Map.of(
                        "description",
                        "One on all that an order sets in motion.",
                        "location",
                        "$message.header#/correlation-id"));
    }

    private static Map<String, Object> channels() {
        return Arrays.stream(EventChannel.values()).collect(Collectors.toMap(AsyncApi::nameOf, AsyncApi::channel));
    }

    private static Map<String, Object> channel(EventChannel channel) {
        return Map.of(
                "address",
                channel.address(),
                "description",
                channel.isCompacted()
                        ? "The key is %s. All records are in one order. The newest of each key stays for ever."
                                .formatted(channel.key())
                        : "The key is %s. Records of one key are in order. None is kept for ever."
                                .formatted(channel.key()),
                "messages",
                messages(channel),
                "bindings",
                Map.of(
                        "kafka",
                        Map.of(
                                "topic",
                                channel.address(),
                                "partitions",
                                channel.partitions(),
                                "topicConfiguration",
                                Map.of("cleanup.policy", List.of(channel.isCompacted() ? "compact" : "delete")),
                                "bindingVersion",
                                BINDING)));
    }

    private static Map<String, Object> messages(EventChannel channel) {
        return channel.types().stream()
                .collect(Collectors.groupingBy(
                        EventType::name,
                        Collectors.collectingAndThen(Collectors.toList(), variants -> message(channel, variants))));
    }

    /** The payload is a reference to a file: AsyncAPI tools follow it, and the schemas are of use without them too. */
    private static Map<String, Object> message(EventChannel channel, List<EventType> variants) {
        var type = variants.getFirst();
        var message = new TreeMap<String, Object>(Map.of(
                "name",
                type.name(),
                "tags",
                contracts(variants.stream()).map(name -> Map.of("name", name)).toList(),
                "traits",
                List.of(Map.of("$ref", "#/components/messageTraits/" + TRAIT)),
                "payload",
                Map.of("$ref", EventSchemas.fileOfEvent(type.name())),
                "bindings",
                Map.of(
                        "kafka",
                        Map.of(
                                "key",
                                Map.of("type", "string", "description", channel.key()),
                                "bindingVersion",
                                BINDING))));
        markExtension(message, variants);
        return message;
    }

    private static void markExtension(Map<String, Object> message, List<EventType> variants) {
        var extensions = variants.stream().filter(EventType::isExtension).toList();
        var beside = contracts(extensions.stream().filter(type -> type.domain().isStandard()))
                .toList();
        if (!beside.isEmpty()) {
            message.put("description", "An extension beside %s.".formatted(String.join(" and ", beside)));
            message.put("x-extension-beside", beside);
        } else if (!extensions.isEmpty()) {
            message.put(
                    "description",
                    "Part of the extension %s."
                            .formatted(extensions.getFirst().domain().contract()));
        }
    }

    private static Stream<String> contracts(Stream<EventType> types) {
        return types.map(type -> type.domain().contract()).distinct().sorted();
    }

    private static Map<String, Object> operations() {
        var operations = new TreeMap<String, Object>();
        for (var channel : EventChannel.values()) {
            operations.put(channel.publisher() + ".send." + nameOf(channel), send(channel));
            channel.readers()
                    .forEach(
                            reader -> operations.put(reader + ".receive." + nameOf(channel), receive(channel, reader)));
        }
        return operations;
    }

    private static Map<String, Object> send(EventChannel channel) {
        return Map.of(
                "action",
                "send",
                "channel",
                referenceTo(channel),
                "summary",
                "%s alone tells.".formatted(channel.publisher()));
    }

    private static Map<String, Object> receive(EventChannel channel, String reader) {
        var operation = new TreeMap<String, Object>(Map.of("action", "receive", "channel", referenceTo(channel)));
        if (channel.isCompacted()) {
            operation.put("summary", "%s reads all of it at each start, in no consumer group.".formatted(reader));
        } else {
            operation.put("summary", "%s follows what it asked for.".formatted(reader));
            operation.put(
                    "bindings",
                    Map.of(
                            "kafka",
                            Map.of(
                                    "groupId",
                                    Map.of("type", "string", "enum", List.of(reader)),
                                    "bindingVersion",
                                    BINDING)));
        }
        return operation;
    }

    private static Map<String, String> referenceTo(EventChannel channel) {
        return Map.of("$ref", "#/channels/" + nameOf(channel));
    }

    /** Such as {@code productOrder}. */
    private static String nameOf(EventChannel channel) {
        var words = channel.name().toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words)
                .reduce((name, word) -> name + Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .orElseThrow();
    }
}
