package io.cascade.catalog.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascade.catalog.exchange.ExchangeFailed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Picks entries as an equality filter of a list does: {@code lifecycleStatus=Active,Launched&category.id=C1}. */
record EntryQuery(List<Condition> conditions) {

    /** One attribute, dotted if it is one of an object, and the values of which it must have one. */
    record Condition(String path, List<String> wanted) {}

    /** @throws ExchangeFailed when it is no query */
    static EntryQuery of(@Nullable String query) {
        if (query == null || query.isBlank()) {
            return new EntryQuery(List.of());
        }
        try {
            var parameters = UriComponentsBuilder.newInstance()
                    .query(query.replaceFirst("^\\?", ""))
                    .build()
                    .getQueryParams();
            return new EntryQuery(parameters.entrySet().stream()
                    .map(parameter -> new Condition(decoded(parameter.getKey()), wanted(parameter.getValue())))
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new ExchangeFailed("query is not written as that of a list: " + e.getMessage());
        }
    }

    boolean matches(JsonNode entry) {
        return conditions.stream()
                .allMatch(condition -> found(entry, condition.path())
                        .anyMatch(value -> condition.wanted().contains(value.asString(""))));
    }

    private static Stream<JsonNode> found(JsonNode node, String path) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(element -> found(element, path));
        }
        if (path.isEmpty()) {
            return node.isValueNode() ? Stream.of(node) : Stream.empty();
        }
        var names = path.split("\\.", 2);
        return found(node.path(names[0]), names.length == 1 ? "" : names[1]);
    }

    private static List<String> wanted(List<@Nullable String> values) {
        return values.stream()
                .flatMap(Stream::ofNullable)
                .flatMap(value -> Arrays.stream(decoded(value).split(",")))
                .toList();
    }

    private static String decoded(String text) {
        return UriUtils.decode(text, UTF_8);
    }
}
