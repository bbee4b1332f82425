package io.cascade.testing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Where the events that we tell for an API depart from those of its official contract.
 *
 * @param folder that the references of our document start from
 * @param api such as {@code TMF622}
 */
record EventComparison(JsonNode official, JsonNode ours, Path folder, String api) {

    /** Official events that we do not tell. */
    Set<String> notTold() {
        var missing = new TreeSet<>(officialEvents().keySet());
        missing.removeAll(ourEvents().keySet());
        return prefixed(missing.stream());
    }

    /** Events that only we know, and those that carry something else than the official ones. */
    Set<String> departures() {
        var known = officialEvents();
        return prefixed(ourEvents().entrySet().stream()
                .filter(event -> !event.getValue().equals(known.get(event.getKey())))
                .map(event -> known.containsKey(event.getKey())
                        ? "%s carries %s instead of %s"
                                .formatted(event.getKey(), event.getValue(), known.get(event.getKey()))
                        : event.getKey() + " is not official"));
    }

    /** Events that our document marks as ours. */
    Set<String> markedAsOurs() {
        return prefixed(messages()
                .filter(message -> message.path("x-extension-beside")
                        .valueStream()
                        .anyMatch(beside -> beside.asString().equals(api)))
                .map(message -> message.get("name").asString() + " is not official"));
    }

    /** The names of what each official event carries, by its type. */
    private Map<String, Set<String>> officialEvents() {
        return official.get("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/listener/"))
                .map(path -> path.substring("/listener/".length()))
                .map(path -> path.substring(0, 1).toUpperCase(Locale.ROOT) + path.substring(1))
                .collect(Collectors.toMap(type -> type, this::officialResource));
    }

    private Set<String> officialResource(String type) {
        var view = new ApiView(official, "");
        var event = official.get("definitions").path(type).path("properties").path("event");
        return Set.copyOf(view.resolve(event).path("properties").propertyNames());
    }

    private Map<String, Set<String>> ourEvents() {
        return messages()
                .collect(Collectors.toMap(
                        message -> message.get("name").asString(),
                        this::ourResource,
                        (one, same) -> one,
                        TreeMap::new));
    }

    private Set<String> ourResource(JsonNode message) {
        var schema = ApiDocument.read(folder.resolve(message.at("/payload/$ref").asString()))
                .content();
        return schema.at("/properties/event/required")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private Stream<JsonNode> messages() {
        return ours.get("channels")
                .valueStream()
                .flatMap(channel -> channel.get("messages").valueStream())
                .filter(message -> message.get("tags")
                        .valueStream()
                        .anyMatch(tag -> tag.get("name").asString().equals(api)));
    }

    private static Set<String> prefixed(Stream<String> findings) {
        return findings.map(finding -> "event " + finding).collect(Collectors.toCollection(TreeSet::new));
    }
}
